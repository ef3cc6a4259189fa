import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Unlogged: a crash empties the counts, which is harmless, and a try costs no write-ahead log. */
export class Migration20261122000000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create unlogged table if not exists "rate_limit" (
         "key" text primary key,
         "tries" integer not null check ("tries" >= 0),
         "window_ends_at" timestamptz not null
       );`,
    );
    this.addSql(
      `create index if not exists "rate_limit_window_ends_at" on "rate_limit" ("window_ends_at");`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "rate_limit";`);
  }
}
