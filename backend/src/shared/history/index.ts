/*
 * The history of a register: who changed which row, when, on which document, and what it was before.
 *
 * In a migration of the slice (order among slices does not matter, everything may run twice):
 *   registerHistorySql().forEach((sql) => this.addSql(sql));
 *   keepHistorySql({ table: "quality_paper", entity: "quality_paper", actions: { withdrawn_at: "withdrawn" } })
 *     .forEach((sql) => this.addSql(sql));
 *   refuseDeleteSql("quality_paper").forEach((sql) => this.addSql(sql));      // optional
 * and in its `down()`: forgetHistorySql("quality_paper") (the rows written so far stay).
 *
 * Wherever rows of the register change:
 *   await inRegister(db, { by: userId, document: "813/QĐ-UBND" }, async (trx) => { … all changes … });
 *
 * To show it: await readHistory(db, [{ entity: "producer", id }, …]).
 *
 * The table needs an `id` of text. Actions: created, changed, removed (deleted_at was set), restored, deleted, and the
 * ones named in `actions` for a column that goes from null to a value. A change of nothing but `updated_at` leaves no row.
 * A derived column named `searched` is not kept. A change outside `inRegister` is recorded too, as made
 * by `database:<user>`.
 */
export { inRegister, type RegisterActor } from "./in-register";
export { readHistory, type HistoryRow } from "./read-history";
export {
  forgetHistorySql,
  keepHistorySql,
  refuseDeleteSql,
  registerHistorySql,
  type RegisterTable,
} from "./sql";
