import { day, type Day } from "../time/index.js";

/** The least share of OCOP and local craft goods a kind of sales point must show and sell, between two days. */
export interface ShareRequirement {
  /** 6000 = 60 %. */
  readonly basisPoints: number;
  /** The kinds of sales point it binds; for any other the share is information. */
  readonly kinds: readonly string[];
  readonly fromOn: Day;
  /** Inclusive; null while in force. */
  readonly throughOn: Day | null;
  readonly source: string;
}

export const shareRequirements: readonly ShareRequirement[] = [
  {
    basisPoints: 6000,
    kinds: ["design_centre"],
    fromOn: day("2023-12-14"),
    throughOn: null,
    source: "QĐ 6385/QĐ-UBND ngày 14/12/2023 của UBND thành phố Hà Nội",
  },
];

/** The requirement in force on a day; null before the first. */
export function requirementOn(on: Day): ShareRequirement | null {
  return (
    shareRequirements.find(
      ({ fromOn, throughOn }) => fromOn <= on && (throughOn === null || on <= throughOn),
    ) ?? null
  );
}

/** Whether the requirement binds a sales point of this kind. */
export function binds(requirement: ShareRequirement | null, kind: string): boolean {
  return requirement?.kinds.includes(kind) ?? false;
}
