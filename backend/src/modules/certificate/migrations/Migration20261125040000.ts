import { Migration } from "@medusajs/framework/mikro-orm/migrations";
import { foldFunction } from "../../../shared/fold/fold-sql";

const day = (column: string): string => `${column} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'`;
const kept = `created_at timestamptz not null default now(), updated_at timestamptz not null default now()`;

/** Decisions of their own, rating rounds with their files, reminders and scanned documents. */
export class Migration20261125040000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(foldFunction);
    this.addSql(`create table rating_round (
      id text primary key,
      name text not null check (btrim(name) <> ''),
      issuer_level text not null check (issuer_level in ('province', 'ministry')),
      rule_version text not null check (btrim(rule_version) <> ''),
      files_due_on text not null check (${day("files_due_on")}),
      decide_due_on text not null check (${day("decide_due_on")}),
      closed_at timestamptz null,
      ${kept},
      check (files_due_on <= decide_due_on))`);
    this.addSql(`create table recognition_decision (
      id text primary key,
      number text not null check (btrim(number) <> ''),
      decided_on text not null check (${day("decided_on")}),
      issued_by text not null check (btrim(issued_by) <> ''),
      issuer_level text not null check (issuer_level in ('district', 'province', 'ministry')),
      rule_version text not null check (btrim(rule_version) <> ''),
      round_id text null references rating_round (id),
      import_id text null,
      number_key text generated always as (saolang_fold(number)) stored,
      ${kept})`);
    this.addSql(`create unique index recognition_decision_once
      on recognition_decision (number, decided_on, saolang_fold(issued_by))`);
    this.addSql(
      `create index recognition_decision_import on recognition_decision (import_id) where import_id is not null`,
    );
    this.addSql(`create table rating_file (
      id text primary key,
      round_id text not null references rating_round (id),
      producer_id text not null,
      product_id text null,
      product_name text not null check (btrim(product_name) <> ''),
      product_key text generated always as (saolang_fold(product_name)) stored,
      set_number integer not null check (set_number between 1 and 26),
      kind text not null check (kind in ('first', 'upgrade', 're_rating')),
      earlier_certificate_id text null references certificate (id),
      dossier_code text null,
      registered_on text not null check (${day("registered_on")}),
      handed_in_on text null check (${day("handed_in_on")}),
      part_a integer null check (part_a between 0 and 10000),
      part_b integer null check (part_b between 0 and 10000),
      part_c integer null check (part_c between 0 and 10000),
      stars_found integer null check (stars_found between 1 and 5),
      potential_five boolean not null default false,
      outcome text null check (outcome in ('recognised', 'not_recognised', 'sent_up')),
      certificate_id text null references certificate (id),
      ${kept},
      check ((kind = 'first') = (earlier_certificate_id is null)),
      check (not potential_five or stars_found < 5),
      check ((outcome = 'recognised') = (certificate_id is not null) or outcome = 'sent_up'))`);
    this.addSql(
      `create unique index rating_file_once on rating_file (round_id, producer_id, product_key)`,
    );
    this.addSql(
      `create unique index rating_file_code_once on rating_file (dossier_code) where dossier_code is not null`,
    );
    this.addSql(`create table certificate_reminder (
      certificate_id text not null references certificate (id) on delete cascade,
      kind text not null check (kind in ('opens', 'closing', 'closed', 'expired')),
      due_on text not null check (${day("due_on")}),
      raised_at timestamptz not null,
      settled_at timestamptz null,
      settled_by text null,
      primary key (certificate_id, kind, due_on))`);
    this.addSql(
      `create index certificate_reminder_open on certificate_reminder (due_on) where settled_at is null`,
    );
    this.addSql(`create table register_document (
      id text primary key,
      subject_kind text not null check (subject_kind in ('decision', 'certificate', 'rating_file')),
      subject_id text not null,
      title text not null check (btrim(title) <> ''),
      file_id text not null,
      mime_type text not null,
      size_bytes integer not null check (size_bytes > 0),
      uploaded_by text not null,
      ${kept})`);
    this.addSql(
      `create index register_document_subject on register_document (subject_kind, subject_id)`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `drop table if exists register_document, certificate_reminder, rating_file, recognition_decision, rating_round cascade`,
    );
  }
}
