import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** Keeps papers of these producers as they are before the import follows them. */
export async function keepBefore(
  trx: Knex,
  importId: string,
  producerIds: readonly string[],
): Promise<void> {
  await trx.raw(
    `insert into certificate_import_touch (import_id, entity, entity_id, was, became)
     select :importId, 'certificate', c.id, to_jsonb(c), to_jsonb(c) from certificate c
     where c.producer_id = any(:producerIds::text[]) and c.import_id is distinct from :importId
     on conflict do nothing`,
    { importId, producerIds },
  );
}

/** Keeps what the import made of the register: rows it wrote, and rows before it that it ended. */
export async function keepAfter(
  trx: Knex,
  importId: string,
  producerIds: readonly string[],
): Promise<void> {
  const bindings = { importId, producerIds };
  await trx.raw(
    `update certificate_import_touch t set became = to_jsonb(c) from certificate c
     where t.import_id = :importId and t.entity = 'certificate' and c.id = t.entity_id`,
    bindings,
  );
  await trx.raw(
    `delete from certificate_import_touch where import_id = :importId and was = became`,
    bindings,
  );
  await trx.raw(
    `insert into certificate_import_touch (import_id, entity, entity_id, was, became)
     select :importId, 'certificate', c.id, null::jsonb, to_jsonb(c) from certificate c where c.import_id = :importId
     union all select :importId, 'decision', d.id, null, to_jsonb(d) from recognition_decision d
       where d.import_id = :importId
     union all select :importId, 'producer', p.id, null, to_jsonb(p) from producer p
       where p.id = any(:producerIds::text[])`,
    bindings,
  );
}
