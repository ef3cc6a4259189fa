import type {
  AnnexDecision,
  KnownProducer,
  ProducerMatch,
  ProducerNamed,
} from "@saolang/domain/annex";
import { producerMatcher } from "@saolang/domain/annex";
import { fold } from "@saolang/domain/text";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** A paper on record that rows are held against. */
export interface KnownPaper {
  readonly producer_id: string;
  readonly producer_name: string | null;
  readonly product_name: string;
  readonly product_key: string;
  readonly dossier_code: string | null;
  readonly decision_key: string;
}

export interface KnownProducers {
  readonly byId: ReadonlyMap<string, KnownProducer>;
  readonly match: (named: ProducerNamed) => ProducerMatch;
}

/** All producers: a few thousand short rows, needed for close names. */
export async function knownProducers(db: Knex): Promise<KnownProducers> {
  const { rows } = await db.raw<{ rows: KnownProducer[] }>(
    `select id, name, tax_code as "taxCode", commune_code as "communeCode" from producer
     where deleted_at is null order by created_at, id`,
  );
  return { byId: new Map(rows.map((row) => [row.id, row])), match: producerMatcher(rows) };
}

export const decisionKeyOf = ({ number, decidedOn, issuedBy }: AnnexDecision): string =>
  `${number}|${decidedOn}|${fold(issuedBy)}`;

/** Papers and open rating files that bear one of these product names or dossier codes. One statement. */
export async function papersNamed(
  db: Knex,
  productKeys: readonly string[],
  dossierCodes: readonly string[],
): Promise<KnownPaper[]> {
  const { rows } = await db.raw<{ rows: KnownPaper[] }>(
    `select c.producer_id, r.name as producer_name, c.product_name, c.product_key, c.dossier_code,
        d.number || '|' || d.decided_on || '|' || saolang_fold(d.issued_by) as decision_key
       from certificate c join recognition_decision d on d.id = c.decision_id
       left join producer r on r.id = c.producer_id
      where c.deleted_at is null and (c.product_key = any(:keys::text[]) or c.dossier_code = any(:codes::text[]))
     union all
     select f.producer_id, r.name, f.product_name, f.product_key, f.dossier_code, ''
       from rating_file f left join producer r on r.id = f.producer_id
      where f.dossier_code = any(:codes::text[])`,
    { keys: productKeys, codes: dossierCodes },
  );
  return rows;
}

/** Decisions on record by their key, with the level of government that issued them. */
export async function knownDecisions(db: Knex): Promise<ReadonlyMap<string, string>> {
  const { rows } = await db.raw<{ rows: { key: string; issuer_level: string }[] }>(
    `select number || '|' || decided_on || '|' || saolang_fold(issued_by) as key, issuer_level
     from recognition_decision`,
  );
  return new Map(rows.map(({ key, issuer_level }) => [key, issuer_level]));
}
