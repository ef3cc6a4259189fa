import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122010000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "checkout" (
         "id" uuid primary key,
         "fingerprint" char(64) not null,
         "state" text not null check ("state" in ('started', 'placed', 'refused')),
         "order_code" text not null unique check ("order_code" ~ '^SL[A-HJ-NP-Z2-9]{6}$'),
         "sales_point_id" text not null,
         "cart_id" text null unique,
         "order_id" text null unique,
         "policy_version" text null,
         "attempts" integer not null default 1,
         "claimed_until" timestamptz not null,
         "created_at" timestamptz not null default now(),
         "placed_at" timestamptz null,
         constraint "checkout_placed_has_order" check (("state" = 'placed') = ("order_id" is not null and "placed_at" is not null))
       );`,
    );
    this.addSql(
      `create index if not exists "checkout_started" on "checkout" ("claimed_until") where "state" = 'started';`,
    );
    // Unlogged: after a crash nobody holds anything.
    this.addSql(
      `create unlogged table if not exists "checkout_lane" (
         "inventory_item_id" text primary key,
         "held_by" uuid not null,
         "held_until" timestamptz not null
       );`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "checkout_lane";`);
    this.addSql(`drop table if exists "checkout";`);
  }
}
