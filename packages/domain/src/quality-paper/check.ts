import { accept, refuse, type Result } from "../result/index.js";
import type { Day } from "../time/index.js";
import { isPaperKind } from "./kinds.js";
import type { QualityPaper } from "./paper.js";
import { paperRuleOn } from "./rules.js";

export type PaperRefusal =
  | "paper_kind_unknown"
  | "paper_number_missing"
  | "paper_issuer_missing"
  | "paper_issued_in_future"
  | "paper_days_out_of_order"
  | "paper_end_missing";

type PaperFacts = Pick<QualityPaper, "number" | "issuedBy" | "issuedOn" | "validThrough"> & {
  readonly kind: string;
};

/** Checks a paper before it is stored: a known kind, number and issuer, days in order, an end where its kind needs one. */
export function checkPaper(
  paper: PaperFacts,
  today: Day,
): Result<Pick<QualityPaper, "kind">, PaperRefusal> {
  const { kind, issuedOn, validThrough } = paper;
  if (!isPaperKind(kind)) return refuse("paper_kind_unknown", { kind });
  if (paper.number.trim() === "") return refuse("paper_number_missing");
  if (paper.issuedBy.trim() === "") return refuse("paper_issuer_missing");
  if (issuedOn > today) return refuse("paper_issued_in_future", { issuedOn });
  if (validThrough !== null && validThrough < issuedOn) {
    return refuse("paper_days_out_of_order", { issuedOn, validThrough });
  }
  if (validThrough === null && paperRuleOn(kind, issuedOn)?.needsEnd === true) {
    return refuse("paper_end_missing", { kind });
  }
  return accept({ kind });
}
