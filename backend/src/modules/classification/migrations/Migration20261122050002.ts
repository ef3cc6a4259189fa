import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122050002 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table product_classification
      add constraint product_classification_set_known check (set_number between 1 and 26),
      add constraint product_classification_rule_present check (btrim(rule_version) <> '')`);
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table product_classification drop constraint product_classification_set_known, drop constraint product_classification_rule_present`,
    );
  }
}
