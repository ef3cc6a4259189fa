import {
  defaultValidThrough,
  isStarRating,
  type IssuerLevel,
  ratingOf,
  ruleSetOn,
  type RuleSet,
  type StarRating,
  whoMayCertify,
} from "@saolang/domain/certificate";
import { isDay } from "@saolang/domain/time";

/** What the form holds, as typed. */
export interface Draft {
  readonly number: string;
  readonly decidedOn: string;
  readonly issuedBy: string;
  readonly level: IssuerLevel;
  readonly productName: string;
  readonly producerId: string;
  readonly set: string;
  readonly kind: "first" | "upgrade" | "re_rating";
  readonly stars: string;
  readonly a: string;
  readonly b: string;
  readonly c: string;
  readonly dossierCode: string;
  readonly issuedOn: string;
  /** "" stands for the day the rule gives. */
  readonly validThrough: string;
  readonly potentialFive: boolean;
  readonly communeCode: string;
}

export const emptyDraft: Draft = {
  number: "",
  decidedOn: "",
  issuedBy: "UBND Thành phố Hà Nội",
  level: "province",
  productName: "",
  producerId: "",
  set: "",
  kind: "first",
  stars: "4",
  a: "",
  b: "",
  c: "",
  dossierCode: "",
  issuedOn: "",
  validThrough: "",
  potentialFive: false,
  communeCode: "",
};

export const starsOf = ({ stars }: Draft): StarRating | null => {
  const count = Number(stars);
  return isStarRating(count) ? count : null;
};

/** The day of issue: that of the decision until another is typed. */
export const issuedOnOf = ({ issuedOn, decidedOn }: Draft): string => issuedOn || decidedOn;

/** The last valid day the rule gives; null until there is a day of issue. */
export function ruledValidThrough(draft: Draft): string | null {
  const issuedOn = issuedOnOf(draft);
  return isDay(issuedOn) ? defaultValidThrough(issuedOn) : null;
}

/** Who may grant these stars by a decision of that day, and by which rule; null until day and stars are there. */
export interface Entitlement {
  readonly rule: RuleSet | null;
  readonly entitled: readonly IssuerLevel[];
  readonly isEntitled: boolean;
}

export function entitlementOf(draft: Draft): Entitlement | null {
  const stars = starsOf(draft);
  if (stars === null || !isDay(draft.decidedOn)) return null;
  const entitled = whoMayCertify(stars, draft.decidedOn);
  const isEntitled = entitled.includes(draft.level);
  return { rule: ruleSetOn(draft.decidedOn), entitled, isEntitled };
}

// Points are written with a comma in Vietnamese and a dot in English, at most two decimals.
const pointsOf = (text: string): number | null =>
  /^\d{1,3}(?:[.,]\d{1,2})?$/u.test(text.trim()) ? Number(text.trim().replace(",", ".")) : null;

const hundredths = (points: number): number => Math.round(points * 100);

/** What the parts add up to: nothing typed, something that is no rating sheet, or a total and its stars. */
export type Sheet =
  | { readonly kind: "none" }
  | { readonly kind: "incomplete" }
  | { readonly kind: "beyond"; readonly part: string; readonly maximum: number }
  | { readonly kind: "sum"; readonly total: number; readonly stars: StarRating | null };

export function sheetOf(draft: Draft): Sheet {
  if ([draft.a, draft.b, draft.c].every((text) => text.trim() === "")) return { kind: "none" };
  const [a, b, c] = [pointsOf(draft.a), pointsOf(draft.b), pointsOf(draft.c)];
  const rule = isDay(draft.decidedOn) ? ruleSetOn(draft.decidedOn) : null;
  if (a === null || b === null || c === null || rule === null) return { kind: "incomplete" };
  const rating = ratingOf({ a, b, c }, rule);
  if (rating.ok) return { kind: "sum", ...rating.value };
  const { part, maximum } = rating.refusal.facts ?? {};
  return { kind: "beyond", part: String(part).toUpperCase(), maximum: Number(maximum) };
}

/** The body of `POST /admin/certificates`. */
export function bodyOf(draft: Draft) {
  const [a, b, c] = [pointsOf(draft.a), pointsOf(draft.b), pointsOf(draft.c)];
  const parts =
    a === null || b === null || c === null
      ? null
      : { a: hundredths(a), b: hundredths(b), c: hundredths(c) };
  return {
    decision: {
      number: draft.number,
      decided_on: draft.decidedOn,
      issued_by: draft.issuedBy,
      issuer_level: draft.level,
    },
    producer_id: draft.producerId,
    product_name: draft.productName,
    set_number: draft.set === "" ? null : Number(draft.set),
    stars: Number(draft.stars),
    kind: draft.kind,
    issued_on: issuedOnOf(draft),
    valid_through: draft.validThrough === "" ? null : draft.validThrough,
    dossier_code: draft.dossierCode.trim() === "" ? null : draft.dossierCode.trim(),
    parts,
    potential_five: draft.potentialFive,
    commune_code: draft.communeCode === "" ? null : draft.communeCode,
  };
}

const needed = ["decidedOn", "issuedBy", "productName", "producerId"] as const;

/** What has to be put right before anything can be sent: points half given would otherwise be lost in silence. */
export function missingIn(draft: Draft): ((typeof needed)[number] | "points")[] {
  const empty = needed.filter((field) => draft[field].trim() === "");
  const { kind } = sheetOf(draft);
  return kind === "incomplete" || kind === "beyond" ? [...empty, "points"] : empty;
}
