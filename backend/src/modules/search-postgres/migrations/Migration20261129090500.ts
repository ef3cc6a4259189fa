import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129090500 extends Migration {
  override async up(): Promise<void> {
    // Medusa's own provider makes the same table, so that either may have been here first.
    this.addSql(`create table if not exists "search_postgres_index" (
      "name" text not null,
      "table_name" text not null,
      "schema_hash" text not null,
      "plan" jsonb not null,
      "document_count" integer not null default 0,
      "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      constraint "search_postgres_index_pkey" primary key ("name")
    )`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "search_postgres_index" cascade`);
  }
}
