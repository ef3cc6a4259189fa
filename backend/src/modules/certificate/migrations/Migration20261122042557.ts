import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122042557 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "certificate" drop constraint if exists "certificate_decision_number_product_id_producer_id_unique";`,
    );
    this.addSql(
      `create table if not exists "certificate" ("id" text not null, "product_id" text not null, "producer_id" text not null, "stars" integer not null, "decision_number" text not null, "decided_on" text not null, "issued_on" text not null, "issued_by" text not null, "issuer_level" text not null, "valid_through" text not null, "revoked_at" timestamptz null, "revocation_document" text null, "extension_document" text null, "extension_ends_on" text null, "superseded_by" text null, "changed_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_deleted_at" ON "certificate" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_product_id" ON "certificate" ("product_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_producer_id" ON "certificate" ("producer_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_certificate_decision_number_product_id_producer_id_unique" ON "certificate" ("decision_number", "product_id", "producer_id") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "certificate_history" ("id" text not null, "certificate_id" text not null, "action" text not null, "changed_by" text null, "snapshot" jsonb not null, "changed_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_history_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_history_deleted_at" ON "certificate_history" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_history_certificate_id" ON "certificate_history" ("certificate_id") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "certificate" cascade;`);

    this.addSql(`drop table if exists "certificate_history" cascade;`);
  }
}
