import { randomUUID } from "node:crypto";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Result } from "@saolang/contracts";
import { slugify } from "@saolang/domain/text";
import { inRegister } from "../../../shared/history";
import { checkProducer, type ProducerFacts, type ProducerInput } from "./producer-facts";

interface Written {
  readonly producer_id: string;
}

/** Producers of one name beyond this have to be told apart by a person. */
const maxSameName = 50;

async function insertProducer(
  trx: Knex.Transaction,
  id: string,
  facts: ProducerFacts,
): Promise<boolean> {
  const plain = slugify(facts.name).slice(0, 100).replace(/-+$/u, "") || "chu-the";
  for (let n = 1; n <= maxSameName; n += 1) {
    const handle = n === 1 ? plain : `${plain}-${n}`;
    const inserted = await trx("producer")
      .insert({ id, handle, ...facts })
      .onConflict(trx.raw("(handle) where deleted_at is null"))
      .ignore()
      .returning("id");
    if (inserted.length > 0) return true;
  }
  return false;
}

/** Enters a producer. Its handle comes from its name and stays, for addresses never change. */
export async function createProducer(
  db: Knex,
  by: string,
  input: ProducerInput,
): Promise<Result<Written>> {
  const checked = checkProducer(input);
  if (!checked.ok) return checked;
  const id = `producer_${randomUUID().replaceAll("-", "")}`;
  const isIn = await inRegister(db, { by }, (trx) => insertProducer(trx, id, checked.value));
  return isIn
    ? { ok: true, value: { producer_id: id } }
    : { ok: false, refusal: { code: "producer_handle_taken", facts: { field: "name" } } };
}

/** Changes what the office keeps of a producer. Refuses what `checkProducer` refuses, and not_found. */
export async function updateProducer(
  db: Knex,
  by: string,
  id: string,
  input: ProducerInput,
): Promise<Result<Written>> {
  const checked = checkProducer(input);
  if (!checked.ok) return checked;
  const changed = await inRegister(db, { by }, (trx) =>
    trx("producer")
      .where({ id, deleted_at: null })
      .update({ ...checked.value, updated_at: trx.fn.now() }),
  );
  return changed === 1
    ? { ok: true, value: { producer_id: id } }
    : { ok: false, refusal: { code: "not_found" } };
}
