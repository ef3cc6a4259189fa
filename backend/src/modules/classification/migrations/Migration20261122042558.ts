import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122042558 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "product_classification" drop constraint if exists "product_classification_product_id_unique";`,
    );
    this.addSql(
      `create table if not exists "product_classification" ("id" text not null, "product_id" text not null, "set_number" integer not null, "rule_version" text not null, "unit" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "product_classification_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_product_classification_product_id_unique" ON "product_classification" ("product_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_product_classification_deleted_at" ON "product_classification" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "product_classification" cascade;`);
  }
}
