import { randomUUID } from "node:crypto";
import type {
  CommandOf,
  SaleRecordPayload,
  SaleReturnPayload,
  SaleTenderPayload,
  ShiftClosePayload,
  ShiftMovePayload,
} from "@saolang/contracts";
import { dong } from "@saolang/domain/money";
import { refundOf } from "@saolang/domain/sale";
import type { TestGood } from "./counter-world";

const openedAt = "2026-11-22T01:00:00.000Z";
const soldAt = "2026-11-22T02:30:00.000Z";
const returnedAt = "2026-11-22T04:00:00.000Z";
const closedAt = "2026-11-22T11:00:00.000Z";

/** Pieces of a line of a sale that come back. */
export interface Back {
  readonly line?: number;
  readonly quantity: number;
  /** Pieces of the line this till knows to have come back before. */
  readonly returned?: number;
  readonly condition?: "sellable" | "damaged";
}

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

  openShift(float_amount = 500_000): CommandOf<"shift.open"> {
    this.shiftId = randomUUID();
    return {
      ...this.#envelope(openedAt),
      type: "shift.open",
      version: 1,
      payload: {
        shift_id: this.shiftId,
        clerk_id: this.clerkId,
        opened_at: openedAt,
        float_amount,
      },
    };
  }

  /** A sale paid in cash, unless `change` says otherwise. */
  sale(
    goods: readonly (TestGood & { readonly quantity?: number })[],
    change: Partial<SaleRecordPayload> = {},
  ): CommandOf<"sale.record"> {
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
      discount_reason: null,
      total: price * quantity,
      stars: 5 as const,
      certificate_id: null,
      note: null,
    }));
    const due = lines.reduce((sum, line) => sum + line.total, 0);
    return {
      ...this.#envelope(soldAt),
      type: "sale.record",
      version: 2,
      payload: {
        sale_id: randomUUID(),
        shift_id: this.shiftId,
        clerk_id: this.clerkId,
        receipt_number: this.#receiptNumber(),
        sold_at: soldAt,
        lines,
        totals: { gross: due, discount: 0, rounding: 0, due },
        tenders: [cash(due, Math.ceil(due / 100_000) * 100_000)],
        basket_discount: null,
        note: null,
        age_check: null,
        ...change,
      },
    };
  }

  /** A sale as the first tills sent it. */
  saleV1(goods: readonly (TestGood & { readonly quantity?: number })[]) {
    const { payload, ...command } = this.sale(goods);
    const { basket_discount: _basket, note: _note, age_check: _age, lines, ...sale } = payload;
    const tenders = sale.tenders.flatMap((tender) => (tender.kind === "cash" ? [tender] : []));
    const linesV1 = lines.map(({ discount_reason: _reason, note: _remark, ...line }) => line);
    return { ...command, version: 1, payload: { ...sale, tenders, lines: linesV1 } };
  }

  /** Goods of a sale come back and are paid back in cash, unless `change` says otherwise. */
  return(
    { payload: sale }: { readonly payload: SaleRecordPayload },
    backs: readonly Back[],
    change: Partial<SaleReturnPayload> = {},
  ): CommandOf<"sale.return"> {
    const lines = backs.map(({ line: at = 0, quantity, returned = 0, condition = "sellable" }) => {
      const line = sale.lines[at];
      if (!line) throw new Error(`the sale has no line ${at}`);
      const { line_id, variant_id, product_id, title, variant_title, unit } = line;
      const { producer_id, producer_name } = line;
      // A till that is wrong about what is left still divides as if the pieces were there.
      const known = { total: dong(line.total), quantity: line.quantity };
      const refund = refundOf({ ...known, returned }, quantity);
      return {
        return_line_id: randomUUID(),
        ...{
          line_id,
          variant_id,
          product_id,
          title,
          variant_title,
          unit,
          producer_id,
          producer_name,
        },
        quantity,
        refund: refund.ok ? refund.value : line.total,
        condition,
      };
    });
    const due = lines.reduce((sum, line) => sum + line.refund, 0);
    return {
      ...this.#envelope(returnedAt),
      type: "sale.return",
      version: 1,
      payload: {
        return_id: randomUUID(),
        sale_id: sale.sale_id,
        sale_receipt_number: sale.receipt_number,
        shift_id: this.shiftId,
        clerk_id: this.clerkId,
        receipt_number: this.#receiptNumber(),
        returned_at: returnedAt,
        reason: "changed_mind",
        note: null,
        lines,
        totals: { refund: due, rounding: 0, due },
        tenders: [{ tender_id: randomUUID(), kind: "cash", amount: due, reference: null }],
        ...change,
      },
    };
  }

  move(
    kind: "in" | "out",
    amount: number,
    change: Partial<ShiftMovePayload> = {},
  ): CommandOf<"shift.move"> {
    return {
      ...this.#envelope(soldAt),
      type: "shift.move",
      version: 1,
      payload: {
        move_id: randomUUID(),
        shift_id: this.shiftId,
        clerk_id: this.clerkId,
        moved_at: soldAt,
        kind,
        amount,
        reason: "Đổi tiền lẻ",
        voids: null,
        ...change,
      },
    };
  }

  closeShift(
    figures: Pick<ShiftClosePayload, "counted" | "expected" | "sale_count" | "sales_total"> &
      Partial<ShiftClosePayload>,
  ): CommandOf<"shift.close"> {
    return {
      ...this.#envelope(closedAt),
      type: "shift.close",
      version: 2,
      payload: {
        shift_id: this.shiftId,
        clerk_id: this.clerkId,
        closed_at: closedAt,
        denominations: null,
        difference: figures.counted - figures.expected,
        difference_reason: null,
        return_count: 0,
        returns_total: 0,
        moved_in: 0,
        moved_out: 0,
        other_tenders: [],
        ...figures,
      },
    };
  }

  #receiptNumber(): string {
    this.counter += 1;
    return `${this.pointCode}-${this.letter}-2611-${String(this.counter).padStart(4, "0")}`;
  }

  #envelope(at: string) {
    this.seq += 1;
    return { id: randomUUID(), seq: this.seq, at };
  }
}

/** Paid in notes. */
export function cash(amount: number, received = amount): SaleTenderPayload {
  return { tender_id: randomUUID(), kind: "cash", amount, received, change: received - amount };
}

/** Paid by bank transfer or on a card terminal. */
export function paidBy(
  kind: "vietqr" | "card",
  amount: number,
  reference: string | null = null,
): SaleTenderPayload {
  return { tender_id: randomUUID(), kind, amount, reference };
}

/** Paid with goods handed back. */
export function exchanged(
  { payload }: { readonly payload: SaleReturnPayload },
  amount: number,
): SaleTenderPayload {
  return { tender_id: randomUUID(), kind: "exchange", amount, return_id: payload.return_id };
}
