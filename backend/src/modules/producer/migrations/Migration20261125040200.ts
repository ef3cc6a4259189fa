import { Migration } from "@medusajs/framework/mikro-orm/migrations";
import { foldFunction } from "../../../shared/fold/fold-sql";

/** A producer is found however the name was typed. */
export class Migration20261125040200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(foldFunction);
    this.addSql(
      `alter table producer add column name_key text generated always as (saolang_fold(name)) stored`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`alter table producer drop column name_key`);
  }
}
