import type { Knex } from "@medusajs/framework/mikro-orm/knex";

export interface RegisterActor {
  /** Id of the office's user, or the name of the job that acts. */
  readonly by: string;
  /** Number of the document the change rests on. */
  readonly document?: string | null;
}

/** One transaction in which every change of a register is recorded under this actor and document. */
export function inRegister<Value>(
  db: Knex,
  { by, document }: RegisterActor,
  work: (trx: Knex.Transaction) => Promise<Value>,
): Promise<Value> {
  if (by.trim() === "") throw new RangeError("a change of a register needs its actor");
  return db.transaction(async (trx) => {
    await trx.raw(
      `select set_config('saolang.actor', ?, true), set_config('saolang.document', ?, true)`,
      [by, document ?? ""],
    );
    return work(trx);
  });
}
