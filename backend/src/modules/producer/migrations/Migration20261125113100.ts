import { Migration } from "@medusajs/framework/mikro-orm/migrations";
import {
  followChangesSql,
  registerChangesSql,
  unfollowChangesSql,
} from "../../../shared/register-changes";

/** A producer's name and commune are part of the register that readers keep in memory. */
export class Migration20261125113100 extends Migration {
  override async up(): Promise<void> {
    const following = followChangesSql({ table: "producer", entity: "producer" });
    for (const sql of [...registerChangesSql(), ...following]) this.addSql(sql);
  }

  override async down(): Promise<void> {
    for (const sql of unfollowChangesSql("producer")) this.addSql(sql);
  }
}
