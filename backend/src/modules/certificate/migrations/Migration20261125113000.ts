import { Migration } from "@medusajs/framework/mikro-orm/migrations";
import {
  followChangesSql,
  registerChangesSql,
  unfollowChangesSql,
} from "../../../shared/register-changes";

/** The register is kept in memory by its readers: each change of it is on record for them. */
export class Migration20261125113000 extends Migration {
  override async up(): Promise<void> {
    for (const sql of [
      ...registerChangesSql(),
      ...followChangesSql({ table: "certificate", entity: "certificate" }),
      ...followChangesSql({ table: "recognition_decision", entity: "decision" }),
    ])
      this.addSql(sql);
  }

  override async down(): Promise<void> {
    for (const table of ["certificate", "recognition_decision"]) {
      for (const sql of unfollowChangesSql(table)) this.addSql(sql);
    }
  }
}
