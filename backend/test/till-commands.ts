import { randomUUID } from "node:crypto";
import type { PosCommand, SaleRecordPayload } from "@saolang/contracts";
import type { TestGood } from "./counter-world";

/** What a till sends, built the way a till builds it: numbers that rise, ids minted once. */
export class TestTill {
  seq = 0;
  counter = 0;
  shiftId: string = randomUUID();

  constructor(
    readonly pointCode: string,
    readonly letter: string,
    readonly clerkId: string,
  ) {}

  openShift(float_amount = 500_000): PosCommand {
    this.shiftId = randomUUID();
    const at = "2026-11-22T01:00:00.000Z";
    return {
      ...this.#envelope(at),
      type: "shift.open",
      payload: { shift_id: this.shiftId, clerk_id: this.clerkId, opened_at: at, float_amount },
    };
  }

  sale(
    goods: readonly (TestGood & { readonly quantity?: number })[],
    change: Partial<SaleRecordPayload> = {},
  ): Extract<PosCommand, { type: "sale.record" }> {
    const at = "2026-11-22T02:30:00.000Z";
    const lines = goods.map(({ variant_id, product_id, price, quantity = 1 }) => ({
      line_id: randomUUID(),
      variant_id,
      product_id,
      title: "Bát sứ hoa sen",
      variant_title: null,
      sku: null,
      barcode: null,
      unit: "chiếc",
      producer_id: "producer_qv",
      producer_name: "Gốm Quang Vinh",
      quantity,
      unit_price: price,
      discount: 0,
      total: price * quantity,
      stars: 5 as const,
      certificate_id: null,
    }));
    const due = lines.reduce((sum, line) => sum + line.total, 0);
    const received = Math.ceil(due / 100_000) * 100_000;
    this.counter += 1;
    return {
      ...this.#envelope(at),
      type: "sale.record",
      payload: {
        sale_id: randomUUID(),
        shift_id: this.shiftId,
        clerk_id: this.clerkId,
        receipt_number: `${this.pointCode}-${this.letter}-2611-${String(this.counter).padStart(4, "0")}`,
        sold_at: at,
        lines,
        totals: { gross: due, discount: 0, rounding: 0, due },
        tenders: [
          { tender_id: randomUUID(), kind: "cash", amount: due, received, change: received - due },
        ],
        ...change,
      },
    };
  }

  closeShift(figures: {
    counted: number;
    expected: number;
    sale_count: number;
    sales_total: number;
  }): PosCommand {
    const at = "2026-11-22T11:00:00.000Z";
    return {
      ...this.#envelope(at),
      type: "shift.close",
      payload: {
        shift_id: this.shiftId,
        clerk_id: this.clerkId,
        closed_at: at,
        denominations: null,
        difference: figures.counted - figures.expected,
        ...figures,
      },
    };
  }

  #envelope(at: string) {
    this.seq += 1;
    return { id: randomUUID(), version: 1 as const, seq: this.seq, at };
  }
}
