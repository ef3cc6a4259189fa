import { Migration } from "@medusajs/framework/mikro-orm/migrations";
import {
  forgetHistorySql,
  keepHistorySql,
  refuseDeleteSql,
  registerHistorySql,
} from "../../../shared/history";

const day = (column: string): string => `${column} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'`;

/** Quality papers. Which kinds there are is data of the domain, with a source; here a kind only has the shape of one. */
export class Migration20261125100100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists quality_paper (
      id text primary key,
      producer_id text not null references producer (id),
      product_id text null,
      kind text not null constraint quality_paper_kind_shape check (kind ~ '^[a-z0-9_]+$'),
      number text not null constraint quality_paper_number_present check (btrim(number) <> ''),
      issued_by text not null constraint quality_paper_issuer_present check (btrim(issued_by) <> ''),
      issued_on text not null constraint quality_paper_issue_is_day check (${day("issued_on")}),
      valid_through text null constraint quality_paper_end_is_day check (${day("valid_through")}),
      note text null,
      file text null,
      withdrawn_at timestamptz null,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      constraint quality_paper_days_in_order check (issued_on::date <= valid_through::date))`);
    this.addSql(`create unique index if not exists quality_paper_once
      on quality_paper (producer_id, kind, number, coalesce(product_id, ''))`);
    this.addSql(`create index if not exists quality_paper_ending
      on quality_paper (valid_through, producer_id) where withdrawn_at is null`);
    for (const sql of registerHistorySql()) this.addSql(sql);
    const table = {
      table: "quality_paper",
      entity: "quality_paper",
      actions: { withdrawn_at: "withdrawn" },
    };
    for (const sql of keepHistorySql(table)) this.addSql(sql);
    for (const sql of refuseDeleteSql("quality_paper")) this.addSql(sql);
  }

  override async down(): Promise<void> {
    for (const sql of forgetHistorySql("quality_paper")) this.addSql(sql);
    this.addSql(`drop table if exists quality_paper`);
  }
}
