import { foundBy, type IssuerLevel, ruleSetById, type RuleSet } from "@saolang/domain/certificate";
import { parsePoints } from "./points";

export const parts = ["a", "b", "c"] as const;
export type Part = (typeof parts)[number];
export type TypedPoints = Readonly<Record<Part, string>>;

/** What typed points amount to, or what is wrong with them; null until all three are there. */
export type TypedResult =
  | {
      readonly kind: "found";
      readonly parts: Readonly<Record<Part, number>>;
      readonly total: number;
      readonly stars_found: 3 | 4 | 5 | null;
      readonly potential_five: boolean;
    }
  | { readonly kind: "unreadable" }
  | { readonly kind: "too_many"; readonly part: Part; readonly most: number };

export function resultOf(
  typed: TypedPoints,
  { level, ruleId }: { readonly level: IssuerLevel; readonly ruleId: string },
): TypedResult | null {
  const rule: RuleSet | null = ruleSetById(ruleId);
  if (rule === null || parts.some((part) => typed[part].trim() === "")) return null;
  const [a, b, c] = parts.map((part) => parsePoints(typed[part]));
  if (a === undefined || b === undefined || c === undefined) return { kind: "unreadable" };
  if (a === null || b === null || c === null) return { kind: "unreadable" };
  const hundredths = { a, b, c };
  const found = foundBy({ a: a / 100, b: b / 100, c: c / 100 }, { level, rule });
  if (!found.ok) {
    const part = parts.find((one) => hundredths[one] > rule.parts[one] * 100) ?? "a";
    return { kind: "too_many", part, most: rule.parts[part] };
  }
  const { total, stars, potentialFive } = found.value;
  return {
    kind: "found",
    parts: hundredths,
    total: Math.round(total * 100),
    stars_found: stars,
    potential_five: potentialFive,
  };
}
