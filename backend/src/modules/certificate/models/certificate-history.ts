import { model } from "@medusajs/framework/utils";

/** One row for each change of a certificate, written by a trigger; the database refuses to change or delete it. */
export const CertificateHistory = model
  .define("certificate_history", {
    id: model.id({ prefix: "certhist" }).primaryKey(),
    certificate_id: model.text(),
    /** `recorded`, `changed`, `revoked` or `removed`. */
    action: model.text(),
    changed_by: model.text().nullable(),
    /** The whole row after the change. */
    snapshot: model.json(),
    changed_at: model.dateTime(),
  })
  .indexes([{ on: ["certificate_id"] }]);
