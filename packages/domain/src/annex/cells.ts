import type { StarRating } from "../certificate/index.js";
import { fold } from "../text/index.js";
import { addDays, type Day, day, isDay } from "../time/index.js";

/** Zero-width and soft characters that copying from Word and the web leaves behind. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/gu;

/** A cell as a person sees it: NFC, no invisible characters, no-break spaces as spaces. */
export function cleanCell(text: string): string {
  return text.normalize("NFC").replace(invisible, "").replace(/\s+/gu, " ").trim();
}

/** Cells that a spreadsheet could not compute, or did not keep the value of. */
export function isBrokenCell(text: string): boolean {
  return /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|FORMULA!)/u.test(text);
}

const twoDigits = (text: string): string => text.padStart(2, "0");

/** Day 0 of spreadsheets; from 1 March 1900 on their serial numbers count from here. */
const serialZero = day("1899-12-30");

/** A day as annexes write it: 05/08/2026, 2026-08-05, "ngày 5 tháng 8 năm 2026" or a spreadsheet's serial number. */
export function readDay(text: string): Day | null {
  const serial = /^(\d{5})(?:\.\d+)?$/u.exec(text);
  if (serial) return addDays(serialZero, Number(serial[1]));
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ][\d:.Z]*)?$/u.exec(text)?.[1];
  if (iso !== undefined) return isDay(iso) ? iso : null;
  const written =
    /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/u.exec(text) ??
    /^ngay (\d{1,2}) thang (\d{1,2}) nam (\d{4})$/u.exec(fold(text));
  if (!written) return null;
  const [, dayOfMonth = "", month = "", year = ""] = written;
  const read = `${year}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
  return isDay(read) ? read : null;
}

/** Points in hundredths, with a comma or a point; null when it is no such figure. */
export function readPoints(text: string): number | null {
  const match = /^(\d{1,3})(?:[.,](\d{1,2})0*)?$/u.exec(text);
  if (!match) return null;
  return Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0"));
}

export interface StarsRead {
  /** Whatever number was written; only 3, 4 and 5 are certified. */
  readonly stars: number | null;
  /** A province found 5 stars and the ministry has not decided: not 5 stars. */
  readonly potentialFive: boolean;
}

const inWords: Readonly<Record<string, StarRating>> = { ba: 3, bon: 4, nam: 5 };
const potential = /tiem nang(?: dat)?(?: hang)?\s*(?:5|nam)(?:\s*(?:sao|\*))?/u;

/** "4 sao", "OCOP 4*", "★★★★", "bốn sao", "4 sao (tiềm năng 5 sao)". */
export function readStars(text: string): StarsRead {
  const folded = fold(text);
  const rest = folded.replace(potential, " ");
  const potentialFive = rest !== folded;
  const digits = rest.match(/\d+(?:[.,]\d+)?/gu) ?? [];
  if (digits.length === 1) return { stars: Number(digits[0]?.replace(",", ".")), potentialFive };
  if (digits.length > 1) return { stars: null, potentialFive };
  const word = /\b(ba|bon|nam) sao\b/u.exec(rest)?.[1];
  if (word !== undefined) return { stars: inWords[word] ?? null, potentialFive };
  const signs = rest.match(/[*★⭐]/gu)?.length ?? 0;
  return { stars: signs > 0 ? signs : null, potentialFive };
}

export type AnnexRatingKind = "first" | "upgrade" | "re_rating";

/** First rating, upgrade or re-rating; null when the words say none of them. */
export function readRatingKind(text: string): AnnexRatingKind | null {
  const folded = fold(text);
  if (/nang (?:hang|sao)|upgrade/u.test(folded)) return "upgrade";
  if (/\blai\b|re.?rating/u.test(folded)) return "re_rating";
  return /lan dau|\bmoi\b|\blan 1\b|first/u.test(folded) ? "first" : null;
}

export type AnnexProducerKind =
  | "hop_tac_xa"
  | "to_hop_tac"
  | "doanh_nghiep_nho_vua"
  | "trang_trai"
  | "ho_san_xuat"
  | "ho_kinh_doanh"
  | "hoi_hiep_hoi";

const kinds: readonly (readonly [AnnexProducerKind, RegExp])[] = [
  ["hop_tac_xa", /\bhop tac xa\b|\bhtx\b/u],
  ["to_hop_tac", /\bto hop tac\b|\btht\b/u],
  ["doanh_nghiep_nho_vua", /\bcong ty\b|\bcty\b|\bdoanh nghiep\b|\bdntn\b/u],
  ["trang_trai", /\btrang trai\b/u],
  ["ho_san_xuat", /\bho san xuat\b/u],
  ["ho_kinh_doanh", /\bho kinh doanh\b|\bhkd\b|\bho gia dinh\b|\bco so\b/u],
  ["hoi_hiep_hoi", /^(?:hoi|hiep hoi)\b/u],
];

/** The kind of producer a word or a name tells of; null when it does not. */
export function readProducerKind(text: string): AnnexProducerKind | null {
  const folded = fold(text);
  return kinds.find(([, named]) => named.test(folded))?.[0] ?? null;
}

const taxWeights = [31, 29, 23, 19, 17, 13, 7, 5, 3];

function hasTaxCheckDigit(code: string): boolean {
  const sum = taxWeights.reduce((total, weight, at) => total + weight * Number(code[at]), 0);
  return 10 - (sum % 11) === Number(code[9]);
}

/**
 * A tax code: 10 digits, 10 and 3 of a dependent unit, or the 12 of a person's identity number. A zero in front that a
 * spreadsheet dropped is put back where nothing else can be meant: the check digit fits, or it is an identity number,
 * which always begins with 0. Null when it is none of these.
 */
export function readTaxCode(text: string): string | null {
  const bare = text.replace(/[\s.]/gu, "");
  if (/^\d{10}(?:-?\d{3})?$/u.test(bare)) return bare.replace(/^(\d{10})(\d{3})$/u, "$1-$2");
  if (/^\d{12}$/u.test(bare)) return bare;
  if (/^\d{11}$/u.test(bare)) return `0${bare}`;
  return /^\d{9}$/u.test(bare) && hasTaxCheckDigit(`0${bare}`) ? `0${bare}` : null;
}
