import type { AddressIndex } from "../address/index.js";
import {
  checkCertificate,
  defaultValidThrough,
  dossierCodeProblems,
  formatDossierCode,
  isStarRating,
  parseDossierCode,
  type RuleSet,
  ruleSetOn,
  type StarRating,
} from "../certificate/index.js";
import { classificationOf, setByName, setByNumber } from "../classification/index.js";
import { type Day, formatDay } from "../time/index.js";
import { type CellReader, cellReader } from "./cell-reader.js";
import {
  type AnnexProducerKind,
  type AnnexRatingKind,
  cleanCell,
  readProducerKind,
  readRatingKind,
  readStars,
  readTaxCode,
} from "./cells.js";
import type { ColumnMapping } from "./columns.js";
import { type AnnexDecision, decisionOf } from "./decision.js";
import { type PlaceCandidate, type PlaceFinder, provinceNamedIn } from "./place.js";
import { pointsProblems } from "./points.js";
import { problem, type Problem } from "./problem.js";

/** What a row of an annex says, as far as it can be read. */
export interface AnnexRow {
  readonly product: string;
  readonly producer: string;
  readonly producerKind: AnnexProducerKind | null;
  readonly taxCode: string | null;
  readonly communeCode: string | null;
  /** The place as printed, where that is not the name in force. */
  readonly formerPlace: string | null;
  readonly communeCandidates: readonly PlaceCandidate[];
  readonly setNumber: number | null;
  readonly stars: StarRating;
  readonly potentialFive: boolean;
  readonly dossierCode: string | null;
  readonly parts: { readonly a: number; readonly b: number; readonly c: number } | null;
  readonly ratingKind: AnnexRatingKind;
  readonly issuedOn: Day;
  readonly validThrough: Day;
  readonly decision: AnnexDecision;
}

/** What holds for every row of an annex. */
export interface AnnexContext {
  readonly mapping: ColumnMapping;
  readonly headers: readonly string[];
  readonly decision: AnnexDecision;
  readonly issuedOn: Day;
  readonly index: AddressIndex;
  readonly findPlace: PlaceFinder;
}

/** A person's answer to what a row left open; `null` keeps the commune as printed. */
export interface RowChoice {
  readonly commune_code?: string | null;
  /** A producer on record, or `new`. */
  readonly producer_id?: string;
  readonly leave_out?: boolean;
}

export interface RowRead {
  /** null when there is too little to record. */
  readonly row: AnnexRow | null;
  readonly problems: readonly Problem[];
}

/** A line of chapters or sums: one text, alone or merged over the width, that is no product of a producer. */
function isHeading(cells: readonly string[], { product }: ColumnMapping): boolean {
  const filled = cells.map(cleanCell).flatMap((cell, at) => (cell === "" ? [] : [{ cell, at }]));
  const [first] = filled;
  if (first === undefined) return true;
  const isOneText = filled.every(({ cell }) => cell === first.cell);
  if (isOneText && (filled.length > 2 || first.at !== product)) return true;
  return filled.length <= 3 && /^(?:tổng|cộng|tổng cộng)\b/iu.test(first.cell);
}

function readSet(text: string, rule: RuleSet | null): number | null {
  const number = /^(?:bộ\s*)?(?:số\s*)?(\d{1,2})$/iu.exec(text)?.[1];
  if (number === undefined) return setByName(text)?.number ?? null;
  const version = rule?.classification;
  const isListed = version !== undefined && classificationOf(version).sets.length > 0;
  return setByNumber(Number(number), isListed ? version : undefined)?.number ?? null;
}

function readPlace(
  cells: CellReader,
  { index, findPlace, decision: annex }: AnnexContext,
  decision: AnnexDecision,
  choice: RowChoice,
): Pick<AnnexRow, "communeCode" | "formerPlace" | "communeCandidates"> {
  const commune = cells.text("commune");
  const district = cells.text("district");
  const nowhere = { communeCode: null, formerPlace: null, communeCandidates: [] };
  if (commune === null) return { ...nowhere, formerPlace: district };
  const printed = [commune, district].filter((part) => part !== null).join(", ");
  const province =
    provinceNamedIn(index, decision.issuedBy) ?? provinceNamedIn(index, annex.issuedBy);
  const place = findPlace({
    commune,
    district,
    provinceCode: province?.code ?? null,
    on: decision.decidedOn,
  });
  const communeCandidates = place.kind === "ambiguous" ? place.candidates : [];
  if (choice.commune_code !== undefined) {
    return { communeCode: choice.commune_code, formerPlace: printed, communeCandidates };
  }
  if (place.kind === "found") {
    const { code, former } = place.candidate;
    return { ...nowhere, communeCode: code, formerPlace: former === null ? null : printed };
  }
  const names = communeCandidates.map(({ name, former }) =>
    former === null ? name : `${name} (${former.name}, ${former.district} cũ)`,
  );
  const code = place.kind === "unknown" ? "commune_unknown" : "commune_ambiguous";
  cells.problems.push(problem(code, { cell: printed, names: names.join("; ") }));
  return { communeCode: null, formerPlace: printed, communeCandidates };
}

function readGrantedStars(cells: CellReader): { stars: StarRating | null; potentialFive: boolean } {
  const cell = cells.text("stars");
  const { stars, potentialFive } = readStars(cell ?? "");
  if (isStarRating(stars)) {
    if (!potentialFive || stars < 5) return { stars, potentialFive };
    cells.problems.push(problem("potential_is_not_five"));
  } else if (stars !== null) cells.problems.push(problem("stars_not_certified", { stars }));
  else if (potentialFive) cells.problems.push(problem("potential_without_stars"));
  else cells.problems.push(problem("stars_missing", { cell: cell ?? "" }));
  return { stars: null, potentialFive };
}

function readDossierCode(text: string): string | null {
  if (dossierCodeProblems(text).length > 0) return null;
  const code = parseDossierCode(text);
  return code === null ? null : formatDossierCode(code);
}

/** The refusals of the register itself, in the words of a row. */
function paperProblems(row: AnnexRow): Problem[] {
  const { decision, issuedOn, validThrough, stars } = row;
  const checked = checkCertificate({
    ...decision,
    productId: row.product,
    producerId: row.producer,
    decisionNumber: decision.number,
    stars,
    issuedOn,
    validThrough,
    revokedAt: null,
    supersededOn: null,
    extension: null,
  });
  if (checked.ok) return [];
  const shown = (on: Day): string => formatDay(on, "vi");
  const decidedOn = shown(decision.decidedOn);
  const { code, facts } = checked.refusal;
  if (code === "certificate_days_out_of_order") {
    const days = { decidedOn, issuedOn: shown(issuedOn), validThrough: shown(validThrough) };
    return [problem("days_out_of_order", days)];
  }
  if (code === "certificate_rule_unknown") return [problem("decision_before_rules", { decidedOn })];
  if (code === "certificate_issuer_not_entitled") {
    const rule = typeof facts?.ruleTitle === "string" ? facts.ruleTitle : "";
    const { issuedBy } = decision;
    return [problem("issuer_not_entitled", { issuedBy, stars, decidedOn, rule })];
  }
  return [problem("decision_incomplete", { number: decision.number })];
}

/** Reads one row of an annex and says what is wrong with it by itself, under the rule of its decision's day. */
export function readAnnexRow(
  rowCells: readonly string[],
  context: AnnexContext,
  choice: RowChoice = {},
): RowRead {
  const { mapping, headers } = context;
  if (isHeading(rowCells, mapping)) return { row: null, problems: [problem("not_a_product_row")] };
  const cells = cellReader(rowCells, mapping, headers);
  const { decision, problems } = decisionOf(cells, context.decision, context.index);
  cells.problems.push(...problems);
  const rule = ruleSetOn(decision.decidedOn);
  const product = cells.text("product");
  const producer = cells.text("producer");
  if (product === null) cells.problems.push(problem("product_missing"));
  if (producer === null) cells.problems.push(problem("producer_missing"));
  const { stars, potentialFive } = readGrantedStars(cells);
  const place = readPlace(cells, context, decision, choice);
  const taxCode = cells.as("tax_code", readTaxCode, "tax_code_unreadable");
  const setNumber = cells.as("set", (text) => readSet(text, rule), "set_unknown");
  const ratingKind = cells.as("rating_kind", readRatingKind, "rating_kind_unknown") ?? "first";
  const dossierCode = cells.as("dossier_code", readDossierCode, "dossier_code_malformed");
  const [a, b, c] = [cells.points("part_a"), cells.points("part_b"), cells.points("part_c")];
  const total = cells.points("total");
  const issuedOn =
    cells.day("issued_on") ??
    (decision.decidedOn === context.decision.decidedOn ? context.issuedOn : decision.decidedOn);
  const validThrough = cells.day("valid_through") ?? defaultValidThrough(issuedOn);
  if (product === null || producer === null || stars === null) {
    return { row: null, problems: cells.problems };
  }
  const row: AnnexRow = {
    product,
    producer,
    producerKind: readProducerKind(cells.text("producer_kind") ?? "") ?? readProducerKind(producer),
    taxCode,
    ...place,
    setNumber,
    stars,
    potentialFive,
    dossierCode,
    parts: a === null || b === null || c === null ? null : { a, b, c },
    ratingKind,
    issuedOn,
    validThrough,
    decision,
  };
  const unreadDay = cells.problems.some(({ code }) => code === "day_unreadable");
  const points = rule === null ? [] : pointsProblems({ a, b, c, total }, row, rule);
  return {
    row,
    problems: [...cells.problems, ...(unreadDay ? [] : paperProblems(row)), ...points],
  };
}
