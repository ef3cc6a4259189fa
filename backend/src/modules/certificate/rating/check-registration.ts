import type { Result } from "@saolang/contracts";
import { setByNumber } from "@saolang/domain/classification";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { RatingKind } from "../register/paper";

/** What a file is about. Days `YYYY-MM-DD`. */
export interface Registration {
  readonly producer_id: string;
  /** The shop's product; null for goods the shop does not carry. */
  readonly product_id?: string | null | undefined;
  readonly product_name: string;
  readonly set_number: number;
  readonly kind: RatingKind;
  /** The paper an upgrade or a re-rating starts from. */
  readonly earlier_certificate_id?: string | null | undefined;
  readonly registered_on: string;
}

export interface CheckedRegistration {
  readonly earlier_valid_through: string | null;
}

interface Found {
  readonly producer: boolean;
  readonly product: boolean;
  readonly earlier_valid_through: string | null;
  readonly is_same_product: boolean | null;
}

const foundSql = `select
  exists (select 1 from producer where id = :producer_id and deleted_at is null) as producer,
  exists (select 1 from producer_product where product_id = :product_id and producer_id = :producer_id
    and deleted_at is null) as product,
  e.valid_through as earlier_valid_through,
  e.producer_id = :producer_id and (e.product_id = :product_id
    or ((e.product_id is null or :product_id::text is null) and e.product_key = saolang_fold(:product_name)))
    as is_same_product
  from (select 1) one left join certificate e on e.id = :earlier_id and e.deleted_at is null`;

/**
 * Refuses not_found (producer), product_set_unknown, product_of_another_producer, rating_earlier_certificate_needed,
 * rating_earlier_of_another (other product, other producer, or no such paper) and rating_days_out_of_order (a day to come).
 */
export async function checkRegistration(
  trx: Knex,
  one: Registration,
  today: string,
): Promise<Result<CheckedRegistration>> {
  const { kind, earlier_certificate_id, registered_on } = one;
  if (registered_on > today) {
    return {
      ok: false,
      refusal: { code: "rating_days_out_of_order", facts: { latest: today } },
    };
  }
  if (setByNumber(one.set_number) === null) {
    return { ok: false, refusal: { code: "product_set_unknown" } };
  }
  if ((kind === "first") !== !earlier_certificate_id) {
    return { ok: false, refusal: { code: "rating_earlier_certificate_needed" } };
  }
  const answer = await trx.raw<{ rows: Found[] }>(foundSql, {
    producer_id: one.producer_id,
    product_id: one.product_id ?? null,
    product_name: one.product_name,
    earlier_id: earlier_certificate_id ?? null,
  });
  const [found] = answer.rows;
  if (!found?.producer) {
    return { ok: false, refusal: { code: "not_found", facts: { producer_id: one.producer_id } } };
  }
  if (one.product_id && !found.product) {
    return { ok: false, refusal: { code: "product_of_another_producer" } };
  }
  if (earlier_certificate_id && found.is_same_product !== true) {
    return { ok: false, refusal: { code: "rating_earlier_of_another" } };
  }
  return { ok: true, value: { earlier_valid_through: found.earlier_valid_through } };
}
