import { saleFromV1, type SaleRecordPayload } from "@saolang/contracts";
import { describe, expect, it } from "vitest";
import { saleOf } from "./sale-payload.js";

/** A row as the first version of the till wrote it. */
const earlier = {
  sale_id: "0193512f-0000-7000-8000-000000000001",
  shift_id: "0193512f-0000-7000-8000-000000000002",
  clerk_id: "clerk_lan",
  receipt_number: "BT1-A-2611-0001",
  sold_at: "2026-11-22T01:05:00.000Z",
  lines: [
    {
      line_id: "0193512f-0000-7000-8000-000000000003",
      variant_id: "variant_bowl",
      product_id: "prod_bowl",
      title: "Bộ bát đĩa",
      variant_title: null,
      sku: null,
      barcode: null,
      unit: "bộ",
      producer_id: null,
      producer_name: null,
      quantity: 1,
      unit_price: 450_000,
      discount: 0,
      total: 450_000,
      stars: null,
      certificate_id: null,
    },
  ],
  totals: { gross: 450_000, discount: 0, rounding: 0, due: 450_000 },
  tenders: [
    {
      tender_id: "0193512f-0000-7000-8000-000000000004",
      kind: "cash" as const,
      amount: 450_000,
      received: 500_000,
      change: 50_000,
    },
  ],
};

describe("a sale in the ledger", () => {
  it("of an earlier version is read the way the server reads it", () => {
    // The row is as old as it says: its type is today's only because nothing rewrites rows.
    expect(saleOf({ payload: earlier as unknown as SaleRecordPayload })).toEqual(
      saleFromV1(earlier),
    );
  });

  it("of today is left as it is", () => {
    const today = saleFromV1(earlier);
    const said = { ...today, note: "gói quà" };
    expect(saleOf({ payload: said })).toEqual(said);
  });
});
