import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const day = (column: string): string => `${column} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'`;

/** Imports of decisions' annexes: the file's rows, what was understood of them, and what an applied one changed. */
export class Migration20261125050000 extends Migration {
  override async up(): Promise<void> {
    // An index of the migration before bears the table's name.
    this.addSql(`alter index certificate_import rename to certificate_of_import`);
    this.addSql(`create table certificate_import (
      id text primary key,
      state text not null check (state in ('uploaded', 'checked', 'applied', 'undone', 'failed')),
      file_name text not null,
      size_bytes integer not null check (size_bytes > 0),
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      decision_number text not null check (btrim(decision_number) <> ''),
      decided_on text not null check (${day("decided_on")}),
      issued_by text not null check (btrim(issued_by) <> ''),
      issuer_level text not null check (issuer_level in ('district', 'province', 'ministry')),
      issued_on text not null check (${day("issued_on")}),
      headers jsonb not null default '[]',
      fingerprint text null,
      mapping jsonb not null default '{}',
      counts jsonb not null default '{}',
      progress_done integer not null default 0,
      progress_total integer not null default 0,
      failure text null,
      uploaded_by text not null,
      uploaded_at timestamptz not null,
      checked_at timestamptz null,
      applied_by text null,
      applied_at timestamptz null,
      undone_by text null,
      undone_at timestamptz null,
      undo_reason text null,
      check ((applied_at is null) or state in ('applied', 'undone')),
      check ((state = 'failed') = (failure is not null)))`);
    this.addSql(`create unique index certificate_import_once
      on certificate_import (sha256, decision_number, decided_on, saolang_fold(issued_by))
      where state not in ('undone', 'failed')`);
    this.addSql(`create table certificate_import_row (
      import_id text not null references certificate_import (id) on delete cascade,
      number integer not null check (number > 0),
      cells jsonb not null,
      understood jsonb null,
      producer_key text null,
      producer_candidates jsonb not null default '[]',
      problems jsonb not null default '[]',
      codes text[] not null default '{}',
      is_held_back boolean not null default false,
      is_finding boolean not null default false,
      choice jsonb not null default '{}',
      certificate_id text null,
      primary key (import_id, number))`);
    this.addSql(
      `create index certificate_import_row_codes on certificate_import_row using gin (codes)`,
    );
    this.addSql(`create table certificate_import_mapping (
      fingerprint text primary key,
      mapping jsonb not null,
      saved_by text not null,
      saved_at timestamptz not null)`);
    // What an applied import wrote (was is null) or changed (was is the row before), and what the row became.
    this.addSql(`create table certificate_import_touch (
      import_id text not null references certificate_import (id) on delete cascade,
      entity text not null check (entity in ('producer', 'decision', 'certificate')),
      entity_id text not null,
      was jsonb null,
      became jsonb not null,
      primary key (import_id, entity, entity_id))`);
  }

  override async down(): Promise<void> {
    this.addSql(
      `drop table if exists certificate_import_touch, certificate_import_mapping, certificate_import_row, certificate_import`,
    );
    this.addSql(`alter index certificate_of_import rename to certificate_import`);
  }
}
