import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Result } from "@saolang/contracts";

export interface Settling {
  readonly note: string;
  /** Id of the office's user. */
  readonly by: string;
  readonly at: Date;
}

const tables = ["counter_task", "stock_task"] as const;

/**
 * Closes a task with what the office did about it; who settled it first stays, and nothing is deleted. When its cause
 * comes again, a new task opens. Refuses not_found and task_already_closed.
 */
export async function settleTask(
  db: Knex,
  id: string,
  { note, by, at }: Settling,
): Promise<Result<{ id: string }>> {
  for (const table of tables) {
    const settled = await db(table)
      .where({ id, closed_at: null, deleted_at: null })
      .update({ closed_at: at, settled_by: by, settled_note: note, updated_at: at });
    if (settled > 0) return { ok: true, value: { id } };
    if (await db(table).where({ id, deleted_at: null }).first("id")) {
      return { ok: false, refusal: { code: "task_already_closed" } };
    }
  }
  return { ok: false, refusal: { code: "not_found" } };
}
