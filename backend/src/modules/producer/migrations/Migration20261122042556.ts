import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122042556 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "producer_member" drop constraint if exists "producer_member_phone_e164_unique";`,
    );
    this.addSql(
      `alter table if exists "producer" drop constraint if exists "producer_handle_unique";`,
    );
    this.addSql(
      `create table if not exists "producer" ("id" text not null, "handle" text not null, "name" text not null, "kind" text not null, "commune_code" text null, "former_district" text null, "address" text null, "story" text null, "story_en" text null, "tax_code" text null, "is_demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_handle_unique" ON "producer" ("handle") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_producer_deleted_at" ON "producer" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "producer_member" ("id" text not null, "name" text not null, "phone_e164" text not null, "role" text not null default 'owner', "producer_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_member_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_member_phone_e164_unique" ON "producer_member" ("phone_e164") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_producer_member_producer_id" ON "producer_member" ("producer_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_producer_member_deleted_at" ON "producer_member" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "producer_member" add constraint "producer_member_producer_id_foreign" foreign key ("producer_id") references "producer" ("id") on update cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "producer_member" drop constraint if exists "producer_member_producer_id_foreign";`,
    );

    this.addSql(`drop table if exists "producer" cascade;`);

    this.addSql(`drop table if exists "producer_member" cascade;`);
  }
}
