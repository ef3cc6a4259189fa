import { posCommand, type SaleRecordPayload, type SaleReturnPayload } from "@saolang/contracts";
import { dong } from "@saolang/domain/money";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MoveRow, ReturnRow, SaleRow } from "../../local/ledger-rows.js";
import { aTill, type BuiltTill, clerk, sellAt, soldAt } from "../../test-support/builders.js";
import { closeShift } from "./close.js";
import { readShift, type ShiftContents } from "./contents.js";
import { figuresOf, missingCounters } from "./figures.js";
import { otherTenders } from "./report.js";

const kinds = ["cash", "vietqr", "card"] as const;
const amount = fc.integer({ min: 0, max: 20_000_000 });
const paid = fc.record({ kind: fc.constantFrom(...kinds), amount });

type Paid = { readonly kind: (typeof kinds)[number]; readonly amount: number };

function saleOf(base: SaleRow, counter: number, tenders: readonly Paid[]): SaleRow {
  const due = tenders.reduce((sum, tender) => sum + tender.amount, 0);
  const wire = tenders.map(({ kind, amount: part }): SaleRecordPayload["tenders"][number] =>
    kind === "cash"
      ? { tender_id: base.saleId, kind, amount: part, received: part, change: 0 }
      : { tender_id: base.saleId, kind, amount: part, reference: null },
  );
  const totals = { gross: due, discount: 0, rounding: 0, due };
  return { ...base, counter, payload: { ...base.payload, totals, tenders: wire } };
}

function returnOf(base: SaleRow, counter: number, tender: Paid): ReturnRow {
  const { saleId, shiftId, clerkName, commandId, payload: sold } = base;
  const payload: SaleReturnPayload = {
    return_id: saleId,
    sale_id: saleId,
    sale_receipt_number: sold.receipt_number,
    shift_id: shiftId,
    clerk_id: sold.clerk_id,
    receipt_number: sold.receipt_number,
    returned_at: sold.sold_at,
    reason: "other",
    note: null,
    lines: [],
    totals: { refund: tender.amount, rounding: 0, due: tender.amount },
    tenders: [{ ...tender, tender_id: saleId, reference: null }],
  };
  return { returnId: saleId, saleId, shiftId, counter, clerkName, commandId, payload };
}

function moveOf(base: SaleRow, kind: "in" | "out", moved: number): MoveRow {
  const { saleId, shiftId, clerkName, commandId, payload } = base;
  return {
    moveId: saleId,
    shiftId,
    clerkName,
    commandId,
    payload: {
      move_id: saleId,
      shift_id: shiftId,
      clerk_id: payload.clerk_id,
      moved_at: payload.sold_at,
      kind,
      amount: moved,
      reason: "Lý do",
      voids: null,
    },
  };
}

async function aBase(till: BuiltTill): Promise<ShiftContents & { readonly base: SaleRow }> {
  await sellAt(till);
  const contents = await readShift(till.ledger, till.shiftId);
  const [base] = contents?.sales ?? [];
  if (!contents || !base) throw new Error("the test sold once");
  return { ...contents, base };
}

const sumOf = (all: readonly Paid[], kind: Paid["kind"]): number =>
  all.reduce((sum, each) => (each.kind === kind ? sum + each.amount : sum), 0);

describe("the figures of a shift, whatever was sold, returned and moved", () => {
  it("expect in the drawer the float, cash taken less cash paid back, and what was moved", async () => {
    const { shift, base } = await aBase(await aTill());
    fc.assert(
      fc.property(
        fc.array(fc.array(paid, { minLength: 1, maxLength: 3 }), { maxLength: 12 }),
        fc.array(paid, { maxLength: 6 }),
        fc.array(fc.record({ kind: fc.constantFrom("in", "out"), amount }), { maxLength: 6 }),
        (sold, back, moved) => {
          const figures = figuresOf({
            shift,
            sales: sold.map((tenders, at) => saleOf(base, at + 1, tenders)),
            returns: back.map((tender, at) => returnOf(base, sold.length + at + 1, tender)),
            moves: moved.map(({ kind, amount: cash }) => moveOf(base, kind, cash)),
          });
          const taken = sold.flat();
          const cash = sumOf(taken, "cash") - sumOf(back, "cash");
          const byHand = moved.reduce(
            (sum, move) => (move.kind === "in" ? sum + move.amount : sum - move.amount),
            0,
          );
          expect(figures.expected).toBe(500_000 + cash + byHand);
          const elsewhere = otherTenders(figures.otherTenders);
          for (const { kind, amount: net } of elsewhere) {
            expect(net).toBe(sumOf(taken, kind) - sumOf(back, kind));
          }
          const all = elsewhere.reduce((sum, tender) => sum + tender.amount, cash);
          expect(all).toBe(figures.salesTotal - figures.returnsTotal);
          expect([figures.saleCount, figures.returnCount]).toEqual([sold.length, back.length]);
        },
      ),
    );
  });

  it("miss exactly the counters that neither a sale nor a return holds", async () => {
    const { shift, base } = await aBase(await aTill());
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("sale", "return", "lost"), { maxLength: 40 }),
        (fates) => {
          const at = (fate: string) => fates.flatMap((each, of) => (each === fate ? [of + 1] : []));
          const sales = at("sale").map((counter) => saleOf(base, counter, []));
          const cash = { kind: "cash", amount: 0 } as const;
          const returns = at("return").map((counter) => returnOf(base, counter, cash));
          const missing = missingCounters({ shift, sales, returns }, fates.length);
          const numbers = missing.flatMap((text) => {
            const [from = 0, through = from] = text.split("–").map(Number);
            return Array.from({ length: through - from + 1 }, (_, more) => from + more);
          });
          expect(numbers).toEqual(at("lost"));
        },
      ),
    );
  });

  it("go to the server whole, also when more was paid out than there ever was", async () => {
    const till = await aTill();
    const { base } = await aBase(till);
    await till.ledger.returns.add({
      ...returnOf(base, 2, { kind: "cash", amount: 2_000_000 }),
      returnId: till.mintId(),
    });
    await till.ledger.moves.add(moveOf(base, "in", 100_000));
    const closed = await closeShift(till.ledger, {
      shiftId: till.shiftId,
      clerk,
      counted: dong(0),
      notes: null,
      reason: "Trả khách bằng tiền riêng",
      closedAt: soldAt,
      mintId: till.mintId,
    });
    expect(closed).toMatchObject({
      value: {
        expected: -950_000,
        difference: 950_000,
        return_count: 1,
        returns_total: 2_000_000,
        moved_in: 100_000,
        moved_out: 0,
        other_tenders: [],
      },
    });
    const row = await till.ledger.outbox.orderBy("seq").last();
    expect(posCommand.safeParse(JSON.parse(row?.bytes ?? "{}")).success).toBe(true);
  });
});
