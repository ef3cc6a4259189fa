import type { Result } from "@saolang/contracts";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { type Change, changeCertificate } from "./change-certificate";
import { orderSuccession } from "./write-certificates";

export interface ProductLink extends Omit<Change, "document"> {
  /** The shop's product the paper is about; null unlinks. */
  readonly product_id: string | null;
}

/**
 * Says which product of the shop a paper is about. Refuses not_found and product_of_another_producer: stars belong to
 * the pair of product and producer the decision names.
 */
export function linkProduct(
  db: Knex,
  { product_id, ...change }: ProductLink,
): Promise<Result<{ certificate_id: string }>> {
  const because = { ...change, document: "" };
  return changeCertificate(db, because, async (trx, { id, producer_id }) => {
    if (product_id !== null) {
      const own = await trx<{ product_id: string; producer_id: string; deleted_at: Date | null }>(
        "producer_product",
      )
        .where({ product_id, producer_id, deleted_at: null })
        .first("product_id");
      if (!own) return { ok: false, refusal: { code: "product_of_another_producer" } };
    }
    await trx("certificate").where({ id }).update({ product_id, updated_at: trx.fn.now() });
    await orderSuccession(trx, [producer_id]);
    return { ok: true, value: { certificate_id: id } };
  });
}
