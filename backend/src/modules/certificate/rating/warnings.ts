import { handInState } from "@saolang/domain/certificate";
import { day } from "@saolang/domain/time";

/** What the office should know of a file that was taken all the same. */
export type FileWarning =
  | {
      readonly code: "outside_hand_in_window";
      readonly state: "not_yet" | "missed";
      readonly opens_on: string;
      readonly closes_on: string;
    }
  | { readonly code: "after_files_due"; readonly files_due_on: string };

export interface HandInFacts {
  readonly kind: string;
  /** Last valid day of the earlier certificate; null of a first rating. */
  readonly earlier_valid_through: string | null;
  readonly files_due_on: string;
  /** The day it was registered, or handed in once it was. */
  readonly on: string;
}

/**
 * Warnings of a file by a day. A re-rating outside the days of QĐ 26/2026/QĐ-TTg Art. 4-7 is taken: the authority
 * decides what becomes of it, the register only names the days.
 */
export function warningsOf({
  kind,
  earlier_valid_through,
  files_due_on,
  on,
}: HandInFacts): FileWarning[] {
  const warnings: FileWarning[] = [];
  if (kind === "re_rating" && earlier_valid_through !== null) {
    const { state, opensOn, closesOn } = handInState(day(earlier_valid_through), day(on));
    if (state === "not_yet" || state === "missed") {
      warnings.push({
        code: "outside_hand_in_window",
        state,
        opens_on: opensOn,
        closes_on: closesOn,
      });
    }
  }
  if (on > files_due_on) warnings.push({ code: "after_files_due", files_due_on });
  return warnings;
}
