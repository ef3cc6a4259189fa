import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122060000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists catalog_change (
      id bigint generated always as identity primary key,
      xid xid8 not null default pg_current_xact_id(),
      /** Null: a sales point changed. */
      product_id text,
      changed_at timestamptz not null default now())`);
    this.addSql(`create index if not exists catalog_change_xid on catalog_change (xid)`);
    this.addSql(
      `create index if not exists catalog_change_changed_at on catalog_change (changed_at)`,
    );
    this.addSql(`create table if not exists catalog_journal (
      id boolean primary key default true check (id),
      triggers_version integer not null default 0,
      pruned_before xid8 not null default '0'::xid8)`);
    this.addSql(`insert into catalog_journal default values on conflict do nothing`);
  }

  override async down(): Promise<void> {
    this.addSql(
      `drop table if exists catalog_change cascade; drop table if exists catalog_journal cascade`,
    );
  }
}
