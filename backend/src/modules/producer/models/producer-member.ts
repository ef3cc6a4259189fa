import { model } from "@medusajs/framework/utils";
import { Producer } from "./producer";

/** A person who may act for a producer; signs in with this phone number. */
export const ProducerMember = model.define("producer_member", {
  id: model.id({ prefix: "prodmem" }).primaryKey(),
  name: model.text(),
  phone_e164: model.text().unique(),
  /** `owner` or `member`. */
  role: model.text().default("owner"),
  producer: model.belongsTo(() => Producer, { mappedBy: "members" }),
});
