import { dong, min, subtract, sum, times } from "@saolang/domain/money";
import { derivedIds } from "./derived-ids";
import type { SaleToProject } from "./sale-to-project";

export interface OrderPlace {
  readonly sales_channel_id: string;
  readonly region_id: string | undefined;
}

/**
 * The Medusa order of a sale: the till's figures as they were printed, nothing priced or taxed again. Cash rounding has no
 * place in a Medusa order: rounded up is an item of its own, rounded down an adjustment, so that the total is what was paid.
 */
export function orderOf(sale: SaleToProject, place: OrderPlace) {
  const { payload } = sale;
  return {
    id: sale.order_id,
    ...place,
    currency_code: "vnd",
    status: "completed" as const,
    created_at: sale.sold_at,
    items: itemsOf(sale),
    transactions: payload.tenders
      .map((tender, position) => ({
        amount: tender.amount,
        currency_code: "vnd",
        reference: "capture",
        reference_id: derivedIds.capture(sale.id, position),
      }))
      .filter((transaction) => transaction.amount > 0),
    metadata: {
      sale_id: sale.id,
      receipt_number: payload.receipt_number,
      sales_point_id: sale.sales_point_id,
    },
  };
}

/** The items of the order: the lines of the sale, and the rounding when it was upwards. */
export function itemsOf({ id, payload }: SaleToProject) {
  const { rounding } = payload.totals;
  const items = payload.lines.map((line, position) => ({
    id: derivedIds.item(id, position),
    title: line.title,
    product_title: line.title,
    subtitle: line.variant_title ?? undefined,
    variant_title: line.variant_title ?? undefined,
    variant_id: line.variant_id,
    variant_sku: line.sku ?? undefined,
    variant_barcode: line.barcode ?? undefined,
    product_id: line.product_id,
    quantity: line.quantity,
    unit_price: line.unit_price,
    is_tax_inclusive: true,
    requires_shipping: false,
    is_discountable: false,
    metadata: {
      producer_id: line.producer_id,
      producer_name: line.producer_name,
      stars: line.stars,
      certificate_id: line.certificate_id,
    },
    adjustments: line.discount > 0 ? [adjustment("counter_discount", line.discount)] : [],
  }));
  if (rounding > 0) return [...items, roundingItem(id, rounding)];
  if (rounding < 0) roundDown(items, -rounding);
  return items;
}

const adjustment = (code: string, amount: number) => ({ code, amount, is_tax_inclusive: true });

function roundingItem(saleId: string, rounding: number) {
  return {
    id: derivedIds.roundingItem(saleId),
    title: "Làm tròn tiền mặt",
    quantity: 1,
    unit_price: rounding,
    is_tax_inclusive: true,
    requires_shipping: false,
    is_discountable: false,
    adjustments: [],
  };
}

/** Takes the rounding off lines that still cost something; a line never falls below 0. */
function roundDown(
  items: { unit_price: number; quantity: number; adjustments: ReturnType<typeof adjustment>[] }[],
  amount: number,
): void {
  let rest = dong(amount);
  for (const item of items) {
    const taken = sum(item.adjustments.map((one) => dong(one.amount)));
    const left = subtract(times(dong(item.unit_price), item.quantity), taken);
    const part = min(left, rest);
    if (part > 0) item.adjustments.push(adjustment("cash_rounding", part));
    rest = subtract(rest, part);
  }
}
