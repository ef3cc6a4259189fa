import type { Result } from "@saolang/contracts";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import type { CheckedPaper, Decision } from "./paper";

export interface Origin {
  readonly round_id?: string | null;
  readonly import_id?: string | null;
}

/**
 * The decision's row: the one that is there, or a new one. Refuses decision_differs when the same number, day and
 * authority is on record with another level of government.
 */
export async function decisionRow(
  trx: Knex,
  decision: Decision,
  rule_version: string,
  { round_id = null, import_id = null }: Origin = {},
): Promise<Result<string>> {
  const bindings = {
    ...decision,
    number: decision.number.trim(),
    issued_by: decision.issued_by.trim(),
    id: generateEntityId("", "decision"),
    rule_version,
    round_id,
    import_id,
  };
  await trx.raw(
    `insert into recognition_decision (id, number, decided_on, issued_by, issuer_level, rule_version, round_id, import_id)
     values (:id, :number, :decided_on, :issued_by, :issuer_level, :rule_version, :round_id, :import_id)
     on conflict (number, decided_on, saolang_fold(issued_by)) do nothing`,
    bindings,
  );
  const { rows } = await trx.raw<{ rows: { id: string; issuer_level: string }[] }>(
    `select id, issuer_level from recognition_decision
     where number = :number and decided_on = :decided_on and saolang_fold(issued_by) = saolang_fold(:issued_by)`,
    bindings,
  );
  const [row] = rows;
  if (!row) throw new Error("the decision was not written");
  if (row.issuer_level !== decision.issuer_level) {
    return {
      ok: false,
      refusal: { code: "decision_differs", facts: { issued: row.issuer_level } },
    };
  }
  return { ok: true, value: row.id };
}

const insertSql = `
  insert into certificate (id, decision_id, product_id, product_name, producer_id, set_number, kind, stars, issued_on,
    valid_through, dossier_code, part_a, part_b, part_c, potential_five, commune_code, former_place,
    extension_document, extension_ends_on, import_id)
  select n.id, n.decision_id, coalesce(n.product_id, (
      select p.id from producer_product l join product p on p.id = l.product_id and p.deleted_at is null
      where l.producer_id = n.producer_id and l.deleted_at is null and saolang_fold(p.title) = saolang_fold(n.product_name)
      order by p.created_at, p.id limit 1)),
    n.product_name, n.producer_id, n.set_number, n.kind, n.stars, n.issued_on, n.valid_through, n.dossier_code,
    n.part_a, n.part_b, n.part_c, n.potential_five, n.commune_code, n.former_place, n.extension_document,
    n.extension_ends_on, n.import_id
  from jsonb_to_recordset(:papers::jsonb) as n(id text, decision_id text, product_id text, product_name text,
    producer_id text, set_number int, kind text, stars int, issued_on text, valid_through text, dossier_code text,
    part_a int, part_b int, part_c int, potential_five boolean, commune_code text, former_place text,
    extension_document text, extension_ends_on text, import_id text)`;

/**
 * What follows what among the papers of the same product and producer: the next issue ends the one before for good.
 * Of papers of one day the one with fewer stars stands, the careful reading. It is computed anew for the pairs named,
 * so an older decision that is entered late finds its place.
 */
const successionSql = `
  update certificate c set superseded_by = n.next_id, superseded_on = n.next_on, updated_at = now()
  from (
    select s.id, lead(s.id) over followed as next_id, lead(s.issued_on) over followed as next_on
    from certificate s join recognition_decision d on d.id = s.decision_id
    where s.deleted_at is null and s.producer_id = any(:producers::text[])
    window followed as (partition by s.producer_id, coalesce(s.product_id, s.product_key)
      order by s.issued_on, d.decided_on, s.stars desc, s.id)) n
  where n.id = c.id and (c.superseded_by is distinct from n.next_id or c.superseded_on is distinct from n.next_on)`;

/** Puts the papers of these producers in order again. */
export async function orderSuccession(trx: Knex, producerIds: readonly string[]): Promise<void> {
  await trx.raw(successionSql, { producers: [...new Set(producerIds)] });
}

/** A checked paper and the decision that grants it. */
export interface PaperRow {
  readonly paper: CheckedPaper;
  readonly decision_id: string;
}

/** Writes papers in one statement and puts those of their producers in order; answers the ids in the order given. */
export async function writeCertificates(
  trx: Knex,
  rows: readonly PaperRow[],
  { import_id = null }: Origin = {},
): Promise<string[]> {
  const papers = rows.map(({ paper, decision_id }) => {
    const { parts, extension, rule_version: _rule, ...row } = paper;
    return {
      ...row,
      id: generateEntityId("", "cert"),
      decision_id,
      product_id: paper.product_id ?? null,
      product_name: paper.product_name.trim(),
      part_a: parts?.a ?? null,
      part_b: parts?.b ?? null,
      part_c: parts?.c ?? null,
      potential_five: paper.potential_five ?? false,
      extension_document: extension?.document_number ?? null,
      extension_ends_on: extension?.ends_on ?? null,
      import_id,
    };
  });
  await trx.raw(insertSql, { papers: JSON.stringify(papers) });
  await orderSuccession(
    trx,
    papers.map(({ producer_id }) => producer_id),
  );
  return papers.map(({ id }) => id);
}
