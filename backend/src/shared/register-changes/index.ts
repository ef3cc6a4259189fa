/*
 * Which rows of the registers changed, for readers that keep them in memory.
 *
 * In a migration of the slice (order among slices does not matter, everything may run twice):
 *   [...registerChangesSql(), ...followChangesSql({ table: "producer", entity: "producer" })]
 *     .forEach((sql) => this.addSql(sql));
 * and in its `down()`: unfollowChangesSql("producer").
 *
 * The table needs an `id` of text that never changes. One row is kept for each row that ever changed, with the
 * transaction that changed it last, so there is nothing to prune. Deletions are seen like any other change.
 */
export { type ChangesPosition, readRegisterChanges, type RegisterChange } from "./read";
export { followChangesSql, registerChangesSql, unfollowChangesSql } from "./sql";
