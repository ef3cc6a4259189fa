import { slugify } from "@saolang/domain/text";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import type { CheckedRow } from "../check/check-rows";

/** Creates the producers rows name and the register has not. */
export interface ProducerMaker {
  /** Key of a row's producer → its id, made up to now. */
  readonly ids: ReadonlyMap<string, string>;
  readonly create: (rows: readonly CheckedRow[]) => Promise<void>;
}

const taxKey = /^tax (.+)$/u;

/** Makes handles that no producer bears, removed ones included: an address is never given to somebody else. */
async function handleMaker(trx: Knex): Promise<(name: string) => string> {
  const { rows } = await trx.raw<{ rows: { handle: string }[] }>(`select handle from producer`);
  const taken = new Set(rows.map(({ handle }) => handle));
  return (name) => {
    const base = slugify(name) || "chu-the";
    let handle = base;
    for (let next = 2; taken.has(handle); next += 1) handle = `${base}-${next}`;
    taken.add(handle);
    return handle;
  };
}

export async function producerMaker(trx: Knex): Promise<ProducerMaker> {
  const ids = new Map<string, string>();
  const handleOf = await handleMaker(trx);
  return {
    ids,
    create: async (rows) => {
      const made = rows.flatMap(({ understood, producer_key, isNewProducer }) => {
        if (understood === null || producer_key === null || !isNewProducer) return [];
        if (ids.has(producer_key)) return [];
        const id = generateEntityId("", "producer");
        ids.set(producer_key, id);
        return {
          id,
          handle: handleOf(understood.producer),
          name: understood.producer,
          kind: understood.producerKind ?? "ho_kinh_doanh",
          commune_code: understood.communeCode,
          address: understood.formerPlace,
          tax_code: understood.taxCode ?? taxKey.exec(producer_key)?.[1] ?? null,
        };
      });
      if (made.length > 0) await trx("producer").insert(made);
    },
  };
}
