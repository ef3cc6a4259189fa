import { model } from "@medusajs/framework/utils";
import { ProducerMember } from "./producer-member";

/**
 * The household, co-operative or company an OCOP product belongs to (QĐ 26/2026/QĐ-TTg Art. 2). Telephone, e-mail and
 * representative are columns this model does not know: whatever it knows, a public route can be asked for.
 */
export const Producer = model.define("producer", {
  id: model.id({ prefix: "producer" }).primaryKey(),
  handle: model.text().unique(),
  name: model.text().searchable(),
  /** One of seven; a CHECK in the migration holds the list. */
  kind: model.text(),
  /** Five-digit commune of the list in force since 2025-07-01; null when only a former district is known. */
  commune_code: model.text().nullable(),
  /** As printed on old papers, such as "xã Bát Tràng, huyện Gia Lâm". */
  former_commune: model.text().nullable(),
  former_district: model.text().nullable(),
  address: model.text().nullable(),
  story: model.text().nullable(),
  story_en: model.text().nullable(),
  tax_code: model.text().nullable(),
  is_demo: model.boolean().default(false),
  members: model.hasMany(() => ProducerMember, { mappedBy: "producer" }),
});
