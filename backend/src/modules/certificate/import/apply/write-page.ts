import type { AnnexRow } from "@saolang/domain/annex";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { CheckedRow } from "../check/check-rows";
import { decisionKeyOf } from "../check/known-register";
import { checkPaper, type Decision, type Paper } from "../../register/paper";
import { decisionRow, type PaperRow, writeCertificates } from "../../register/write-certificates";
import type { ProducerMaker } from "./create-producers";
import { kept } from "./refused";
import { keepBefore } from "./touched";

const decisionOf = ({ decision }: AnnexRow): Decision => ({
  number: decision.number,
  decided_on: decision.decidedOn,
  issued_by: decision.issuedBy,
  issuer_level: decision.issuerLevel,
});

const paperOf = (row: AnnexRow, producer_id: string): Paper => ({
  producer_id,
  product_name: row.product,
  set_number: row.setNumber,
  stars: row.stars,
  kind: row.ratingKind,
  issued_on: row.issuedOn,
  valid_through: row.validThrough,
  dossier_code: row.dossierCode,
  parts: row.parts,
  potential_five: row.potentialFive,
  commune_code: row.communeCode,
  former_place: row.formerPlace,
});

/** What is shared between the pages of one import. */
export interface Writer {
  readonly importId: string;
  readonly producers: ProducerMaker;
  readonly decisionIds: Map<string, string>;
}

/** Writes the papers of a page; the first refusal takes everything back. */
export async function writePage(
  trx: Knex,
  { importId, producers, decisionIds }: Writer,
  rows: readonly CheckedRow[],
): Promise<number> {
  await producers.create(rows);
  const papers: (PaperRow & { readonly number: number })[] = [];
  for (const { number, understood, producer_key } of rows) {
    if (understood === null || producer_key === null) continue;
    const decision = decisionOf(understood);
    const producerId = producers.ids.get(producer_key) ?? producer_key;
    const paper = kept(checkPaper(decision, paperOf(understood, producerId)));
    const key = decisionKeyOf(understood.decision);
    const known = decisionIds.get(key);
    const origin = { import_id: importId };
    const decision_id = known ?? kept(await decisionRow(trx, decision, paper.rule_version, origin));
    decisionIds.set(key, decision_id);
    papers.push({ number, paper, decision_id });
  }
  if (papers.length === 0) return 0;
  const producerIds = [...new Set(papers.map(({ paper }) => paper.producer_id))];
  await keepBefore(trx, importId, producerIds);
  const ids = await writeCertificates(trx, papers, { import_id: importId });
  const written = papers.map(({ number }, at) => ({ number, certificate_id: ids[at] }));
  await trx.raw(
    `update certificate_import_row r set certificate_id = n.certificate_id
     from jsonb_to_recordset(?::jsonb) as n(number int, certificate_id text)
     where r.import_id = ? and r.number = n.number`,
    [JSON.stringify(written), importId],
  );
  return papers.length;
}
