import { day } from "../time/index.js";
import { ruleSetOn } from "./rule-lookup.js";

/** The code of a product's file on its rating sheets: `T-X-STT-YEAR` (codes of QĐ 19/2025/QĐ-TTg). */
export interface DossierCode {
  /** Two digits: "01" is Hanoi. */
  readonly provinceCode: string;
  /** Five digits: "00577" is Bát Tràng. */
  readonly communeCode: string;
  /** Kept by the commune, from 1. */
  readonly serial: number;
  /** Year of the rating. */
  readonly year: number;
}

export type DossierCodeProblem =
  | "not_four_parts"
  | "province_code_invalid"
  | "commune_code_invalid"
  | "serial_invalid"
  | "year_invalid";

const partsOf = (text: string): string[] => text.trim().split(/\s*[-–]\s*/u);

const isRatingYear = (year: string): boolean =>
  /^[1-9]\d{3}$/.test(year) && ruleSetOn(day(`${year}-12-31`)) !== null;

/** What is wrong with a dossier code, in the order of its parts; empty when nothing is. */
export function dossierCodeProblems(text: string): DossierCodeProblem[] {
  const parts = partsOf(text);
  const [province = "", commune = "", serial = "", year = ""] = parts;
  if (parts.length !== 4) return ["not_four_parts"];
  const problems: DossierCodeProblem[] = [];
  if (!/^\d{2}$/.test(province)) problems.push("province_code_invalid");
  if (!/^\d{5}$/.test(commune)) problems.push("commune_code_invalid");
  if (!/^0*[1-9]\d{0,5}$/.test(serial)) problems.push("serial_invalid");
  if (!isRatingYear(year)) problems.push("year_invalid");
  return problems;
}

/** The parts of a dossier code, spaces around its dashes and zeros before its serial aside; null when it has a problem. */
export function parseDossierCode(text: string): DossierCode | null {
  if (dossierCodeProblems(text).length > 0) return null;
  const [provinceCode = "", communeCode = "", serial, year] = partsOf(text);
  return { provinceCode, communeCode, serial: Number(serial), year: Number(year) };
}

/** "01-00577-12-2026"; throws RangeError on parts that would not read back. */
export function formatDossierCode(code: DossierCode): string {
  const text = `${code.provinceCode}-${code.communeCode}-${code.serial}-${code.year}`;
  const problems = dossierCodeProblems(text);
  if (problems.length > 0) throw new RangeError(`${text}: ${problems.join(", ")}`);
  return text;
}
