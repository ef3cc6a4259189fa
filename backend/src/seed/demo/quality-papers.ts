import type { MedusaContainer } from "@medusajs/framework/types";
import { connectionOf } from "../../shared/connection";
import { inRegister } from "../../shared/history";
import type { PlannedPaper } from "../plan/quality-papers";

/** Records the planned papers. Safe to repeat: a paper is there once. */
export async function recordQualityPapers(
  container: MedusaContainer,
  planned: readonly PlannedPaper[],
  producerIds: ReadonlyMap<string, string>,
): Promise<void> {
  const rows = planned.map((paper) => {
    const producer = producerIds.get(paper.producer);
    if (producer === undefined) throw new Error(`${paper.producer} was not entered`);
    return {
      id: `qpaper_${paper.number.toLowerCase().replace("-", "_")}`,
      producer_id: producer,
      kind: paper.kind,
      number: paper.number,
      issued_by: paper.issuedBy,
      issued_on: paper.issuedOn,
      valid_through: paper.validThrough,
    };
  });
  await inRegister(connectionOf(container), { by: "demo" }, (trx) =>
    trx("quality_paper").insert(rows).onConflict("id").ignore(),
  );
}
