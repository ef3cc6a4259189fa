import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122042559 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "village" drop constraint if exists "village_handle_unique";`,
    );
    this.addSql(
      `alter table if exists "sales_point" drop constraint if exists "sales_point_stock_location_id_unique";`,
    );
    this.addSql(
      `alter table if exists "sales_point" drop constraint if exists "sales_point_sales_channel_id_unique";`,
    );
    this.addSql(
      `alter table if exists "sales_point" drop constraint if exists "sales_point_code_unique";`,
    );
    this.addSql(
      `create table if not exists "installation" ("id" text not null, "demo" boolean not null, "installed_at" timestamptz not null, "catalog_epoch" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "installation_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_installation_deleted_at" ON "installation" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "sales_point" ("id" text not null, "code" text not null, "name" text not null, "commune_code" text null, "address" text null, "kind" text not null, "opening_hours" text null, "story" text null, "story_en" text null, "sells_online" boolean not null default false, "is_active" boolean not null default true, "position" integer not null default 0, "sales_channel_id" text not null, "stock_location_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "sales_point_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_sales_point_code_unique" ON "sales_point" ("code") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_sales_point_sales_channel_id_unique" ON "sales_point" ("sales_channel_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_sales_point_stock_location_id_unique" ON "sales_point" ("stock_location_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_sales_point_deleted_at" ON "sales_point" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_sales_point_commune_code" ON "sales_point" ("commune_code") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "village" ("id" text not null, "handle" text not null, "name" text not null, "name_en" text null, "craft" text not null, "craft_en" text null, "text" text not null, "text_en" text null, "commune_code" text not null, "formerly" text null, "picture" text null, "position" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "village_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_village_handle_unique" ON "village" ("handle") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_village_deleted_at" ON "village" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "installation" cascade;`);

    this.addSql(`drop table if exists "sales_point" cascade;`);

    this.addSql(`drop table if exists "village" cascade;`);
  }
}
