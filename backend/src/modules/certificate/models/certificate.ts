import { model } from "@medusajs/framework/utils";

/**
 * A decision that grants a product of a producer 3, 4 or 5 stars. Days are `YYYY-MM-DD` text:
 * a driver may turn a DATE into an instant of the server's own zone. The product never stores stars.
 */
export const Certificate = model
  .define("certificate", {
    id: model.id({ prefix: "cert" }).primaryKey(),
    product_id: model.text(),
    producer_id: model.text(),
    stars: model.number(),
    decision_number: model.text().searchable(),
    decided_on: model.text(),
    issued_on: model.text(),
    /** As printed: names of districts that no longer exist stay as they were. */
    issued_by: model.text(),
    issuer_level: model.text(),
    /** The last day the certificate counts, inclusive. */
    valid_through: model.text(),
    revoked_at: model.dateTime().nullable(),
    revocation_document: model.text().nullable(),
    extension_document: model.text().nullable(),
    extension_ends_on: model.text().nullable(),
    superseded_by: model.text().nullable(),
    /** Who made the last change; copied into the history. */
    changed_by: model.text().nullable(),
  })
  .indexes([
    { on: ["product_id"], where: "deleted_at IS NULL" },
    { on: ["producer_id"], where: "deleted_at IS NULL" },
    {
      on: ["decision_number", "product_id", "producer_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
  ]);
