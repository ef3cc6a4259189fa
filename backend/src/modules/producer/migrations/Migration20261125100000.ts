import { Migration } from "@medusajs/framework/mikro-orm/migrations";
import { forgetHistorySql, keepHistorySql, registerHistorySql } from "../../../shared/history";

// As `fold` and `tokens` of the domain: without marks, đ as d, lower case, letters and digits only. After NFD every
// Vietnamese letter but đ is ASCII, so `lower` needs no locale.
const folded = (text: string): string =>
  `regexp_replace(lower(replace(replace(regexp_replace(normalize(${text}, NFD), '[\\u0300-\\u036f]', '', 'g'), 'đ', 'd'), 'Đ', 'd')), '[^a-z0-9]+', ' ', 'g')`;
const words = ["name", "representative", "former_commune", "address", "tax_code"]
  .map((column) => `coalesce(${column}, '')`)
  .join(` || ' ' || `);

/**
 * What the office keeps of a producer, the words it looks for, and the history. Telephone, e-mail and representative are
 * for notices only: the model does not know them, so no field list of a public route can name them.
 */
export class Migration20261125100000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table producer
      add column if not exists former_commune text null,
      add column if not exists representative text null,
      add column if not exists phone_e164 text null,
      add column if not exists email text null`);
    this.addSql(`alter table producer
      add column if not exists searched text generated always as (' ' || ${folded(words)}) stored`);
    this.addSql(`alter table producer
      add constraint producer_phone_shape check (phone_e164 ~ '^\\+84[0-9]{9,10}$'),
      add constraint producer_email_shape check (email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
      add constraint producer_name_present check (btrim(name) <> '')`);
    this.addSql(
      `create index if not exists producer_by_name on producer (searched, id) where deleted_at is null`,
    );
    for (const sql of registerHistorySql()) this.addSql(sql);
    for (const sql of keepHistorySql({ table: "producer", entity: "producer" })) this.addSql(sql);
  }

  override async down(): Promise<void> {
    for (const sql of forgetHistorySql("producer")) this.addSql(sql);
    this
      .addSql(`alter table producer drop constraint producer_phone_shape, drop constraint producer_email_shape,
      drop constraint producer_name_present, drop column searched, drop column former_commune,
      drop column representative, drop column phone_e164, drop column email`);
  }
}
