import type { PosCatalogItem } from "@saolang/contracts";
import { dong } from "@saolang/domain/money";
import { addPieces } from "../features/sale/basket.js";
import { recordSale } from "../features/sale/record.js";
import type { SaleToRecord } from "../features/sale/wire-sale.js";
import { openShift } from "../features/shift/open.js";
import { createIds } from "../local/ids.js";
import type { BasketRow, DeviceRow } from "../local/ledger-rows.js";
import { Ledger } from "../local/ledger.js";

export const clerk = { id: "clerk_lan", name: "Nguyễn Thị Lan" };

export const device: DeviceRow = {
  key: "this",
  deviceId: "device_1",
  token: "t".repeat(40),
  letter: "A",
  salesPoint: { id: "point_1", code: "BT1", name: "Điểm bán Bát Tràng", address: null },
  clerks: [],
  isDemo: false,
};

export function anItem(changes: Partial<PosCatalogItem> = {}): PosCatalogItem {
  return {
    variant_id: "variant_bowl",
    product_id: "prod_bowl",
    title: "Bộ bát đĩa gốm sứ hoa sen đỏ",
    variant_title: null,
    sku: "SL-0001",
    barcode: "2000000000015",
    unit: "bộ",
    price: 450_000,
    producer_id: "producer_quang_vinh",
    producer_name: "Công ty TNHH Gốm sứ Quang Vinh",
    group: 4,
    set: 20,
    certificates: [
      {
        id: "certificate_bowl",
        stars: 4,
        valid_from: "2024-01-10",
        shown_through: "2027-01-09",
        revoked_at: null,
      },
    ],
    min_age: null,
    stock: 12,
    reserved: 0,
    ...changes,
  };
}

let names = 0;

/** A name no other test uses; opening it again is what a restart of the till does. */
export const freshName = (): string => `ledger-${++names}`;

/** Ids that differ from run to run no more than the clock given. */
export function idsFrom(start = Date.parse("2026-11-22T01:00:00.000Z")): () => string {
  let ms = start;
  let seed = 1;
  return createIds(
    () => (ms += 1),
    (bytes) => bytes.map(() => (seed = (seed * 48_271) % 2_147_483_647) & 0xff),
  );
}

export const soldAt = new Date("2026-11-22T01:05:00.000Z");

/** A till with an open shift and a basket of `pieces` bowls. */
export async function aTill(name = freshName(), pieces = 1) {
  const ledger = new Ledger(name);
  const mintId = idsFrom();
  await ledger.device.put(device);
  const opened = await openShift(ledger, { clerk, float: dong(500_000), openedAt: soldAt, mintId });
  if (!opened.ok) throw new Error("the builder opens a shift on a fresh ledger");
  const shiftId = opened.value;
  const basketOf = (count: number, slot = 1): BasketRow => ({
    slot,
    saleId: mintId(),
    lines: Array.from({ length: count }).reduce<BasketRow["lines"]>(
      (lines) => addPieces(lines, anItem(), mintId),
      [],
    ),
    shownSaleId: null,
  });
  return { ledger, mintId, shiftId, basketOf, basket: basketOf(pieces) };
}

export type BuiltTill = Awaited<ReturnType<typeof aTill>>;

/** Sells one bowl for 450.000 ₫ in cash, 500.000 ₫ handed over. */
export function sellAt(till: BuiltTill, changes: Partial<SaleToRecord> = {}) {
  const { ledger, shiftId, mintId } = till;
  return recordSale(ledger, {
    basket: till.basketOf(1),
    device,
    shiftId,
    clerk,
    received: dong(500_000),
    soldAt,
    mintId,
    certificateOf: () => null,
    ...changes,
  });
}

/** Such a till that has made `count` sales and sent none: the shift's opening and the sales wait. */
export async function aTillWithSales(count: number, name = freshName()) {
  const till = await aTill(name);
  for (let sold = 0; sold < count; sold += 1) await sellOn(till);
  return till;
}

/** One more sale of one bowl. */
export async function sellOn(till: BuiltTill, slot = 1): Promise<void> {
  const sold = await sellAt(till, { basket: till.basketOf(1, slot) });
  if (!sold.ok) throw new Error(`the builder sells: ${sold.refusal.code}`);
}
