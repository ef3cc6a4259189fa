import { Migration } from "@medusajs/framework/mikro-orm/migrations";
import { keepHistorySql, registerHistorySql, type RegisterTable } from "../../../shared/history";

const day = (column: string): string => `${column} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'`;

/** Which rule was in force on the day of a decision; only for rows older than this migration. */
const ruleOn = (column: string): string => `case
  when ${column} >= '2026-05-22' then 'QD-26-2026' when ${column} >= '2025-07-06' then 'QD-1489-2025'
  when ${column} >= '2023-02-24' then 'QD-148-2023' else 'QD-1048-2019' end`;

/** A certificate names its decision, the product as printed, its kind and what followed it. */
export class Migration20261125040100 extends Migration {
  override async up(): Promise<void> {
    for (const sql of registerHistorySql()) this.addSql(sql);
    this.addSql(`drop trigger if exists certificate_history_of_change on certificate`);
    this.addSql(`drop function if exists certificate_history_write()`);
    this
      .addSql(`insert into register_history (entity, entity_id, action, changed_by, after, changed_at)
      select 'certificate', certificate_id, action, coalesce(changed_by, 'database'), snapshot, changed_at
      from certificate_history order by changed_at, id`);
    this.addSql(`drop table certificate_history cascade`);
    this.addSql(`drop function if exists certificate_history_keep()`);

    this.addSql(`alter table certificate
      add column decision_id text null references recognition_decision (id),
      add column product_name text null,
      add column set_number integer null check (set_number between 1 and 26),
      add column kind text not null default 'first' check (kind in ('first', 'upgrade', 're_rating')),
      add column dossier_code text null,
      add column part_a integer null check (part_a between 0 and 10000),
      add column part_b integer null check (part_b between 0 and 10000),
      add column part_c integer null check (part_c between 0 and 10000),
      add column potential_five boolean not null default false,
      add column superseded_on text null check (${day("superseded_on")}),
      add column commune_code text null check (commune_code ~ '^[0-9]{5}$'),
      add column former_place text null,
      add column import_id text null,
      alter column product_id drop not null`);
    this
      .addSql(`insert into recognition_decision (id, number, decided_on, issued_by, issuer_level, rule_version)
      select 'decision_' || md5(decision_number || decided_on || issued_by), decision_number, decided_on,
        min(issued_by), min(issuer_level), ${ruleOn("decided_on")}
      from certificate group by decision_number, decided_on, issued_by`);
    this.addSql(`update certificate set
      decision_id = 'decision_' || md5(decision_number || decided_on || issued_by),
      product_name = product_id,
      superseded_on = (select n.issued_on from certificate n where n.id = certificate.superseded_by)`);
    // Medusa's own table may be migrated after ours: on a new database there is nothing to take from it.
    this.addSql(`do $$ begin
      if to_regclass('product') is not null then
        execute 'update certificate c set product_name = p.title from product p where p.id = c.product_id';
      end if;
    end $$`);
    this.addSql(`alter table certificate
      drop constraint certificate_days_are_days, drop constraint certificate_days_in_order,
      drop constraint certificate_decision_present, drop constraint certificate_issuer_level_known`);
    this.addSql(
      `drop index if exists "IDX_certificate_decision_number_product_id_producer_id_unique"`,
    );
    this.addSql(`alter table certificate
      drop column decision_number, drop column decided_on, drop column issued_by, drop column issuer_level,
      drop column changed_by,
      alter column decision_id set not null, alter column product_name set not null`);
    this.addSql(`alter table certificate
      add column product_key text generated always as (saolang_fold(product_name)) stored,
      add constraint certificate_product_named check (btrim(product_name) <> ''),
      add constraint certificate_days_are_days check (${day("issued_on")} and ${day("valid_through")}
        and ${day("coalesce(extension_ends_on, valid_through)")}),
      add constraint certificate_days_in_order check (issued_on::date <= valid_through::date),
      add constraint certificate_superseded_whole check ((superseded_by is null) = (superseded_on is null)),
      add constraint certificate_potential_is_not_five check (not potential_five or stars < 5)`);
    this
      .addSql(`create unique index certificate_once on certificate (decision_id, producer_id, product_key)
      where deleted_at is null`);
    this.addSql(
      `create index certificate_of_product on certificate (producer_id, product_key) where deleted_at is null`,
    );
    this
      .addSql(`create index certificate_by_end on certificate ((coalesce(extension_ends_on, valid_through)), id)
      where deleted_at is null`);
    this.addSql(
      `create index certificate_import on certificate (import_id) where import_id is not null`,
    );
    this.addSql(`create index certificate_decision on certificate (decision_id)`);

    // A paper is deleted in one case only: when the import that brought it is undone.
    this
      .addSql(`create or replace function certificate_refuse_delete() returns trigger language plpgsql as $$
      begin
        if old.import_id is not null and old.import_id = current_setting('saolang.undone_import', true) then
          return old;
        end if;
        raise exception 'a certificate is revoked or removed, never deleted';
      end $$`);
    const kept: readonly RegisterTable[] = [
      {
        table: "certificate",
        entity: "certificate",
        actions: {
          revoked_at: "revoked",
          extension_ends_on: "extended",
          superseded_by: "superseded",
        },
      },
      { table: "recognition_decision", entity: "decision" },
      { table: "rating_round", entity: "rating_round", actions: { closed_at: "closed" } },
      { table: "rating_file", entity: "rating_file", actions: { outcome: "concluded" } },
    ];
    for (const one of kept) for (const sql of keepHistorySql(one)) this.addSql(sql);
  }

  override async down(): Promise<void> {
    throw new Error(
      "Put back the backup made before this migration: the old columns cannot hold what is there now.",
    );
  }
}
