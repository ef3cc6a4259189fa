import type { SaleRecordPayload } from "@saolang/contracts";
import { dong, sum } from "@saolang/domain/money";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anItem, clerk, device, idsFrom, soldAt } from "../../test-support/builders.js";
import { wireSale } from "../sale/wire-sale.js";
import { pickPieces } from "./chosen.js";
import { leftOf, refundDraft } from "./draft.js";
import { wireReturn } from "./wire-return.js";

const mintId = idsFrom();

function aSale(pieces: number, price: number, off: number): SaleRecordPayload {
  const wired = wireSale(
    {
      basket: {
        slot: 1,
        saleId: mintId(),
        shownSaleId: null,
        lines: [{ lineId: mintId(), item: anItem({ price }), quantity: pieces }],
        ...(off > 0 ? { discount: { amount: off, reason: "quen" } } : {}),
      },
      device,
      shiftId: mintId(),
      clerk,
      received: dong(10 ** 12),
      soldAt,
      mintId,
      certificateOf: () => null,
    },
    null,
  );
  if (!wired.ok) throw new Error(wired.refusal.code);
  return wired.value({ seq: 1, receipt: 1 });
}

const lineOf = (sale: SaleRecordPayload) => {
  const [line] = sale.lines;
  if (!line) throw new Error("a sale has lines");
  return line;
};

describe("goods coming back", () => {
  it("are worth, over all returns together, exactly what was paid for them, and each return adds up", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 0, max: 900_000 }),
        fc.integer({ min: 0, max: 500_000 }),
        fc.constantFrom("cash" as const, "vietqr" as const),
        fc.integer({ min: 0, max: 1_200 }),
        (steps, price, off, kind, share) => {
          const pieces = steps.reduce((all, step) => all + step, 0);
          const sale = aSale(pieces, price, off);
          const { line_id, total } = lineOf(sale);
          let returned = 0;
          const refunds = steps.map((quantity) => {
            const lines = [
              { returnLineId: mintId(), lineId: line_id, quantity, condition: "sellable" as const },
            ];
            const draft = {
              returnId: mintId(),
              sale,
              lines,
              reason: "faulty" as const,
              note: null,
              elsewhere: {},
            };
            const refunded = refundDraft(draft, { [line_id]: returned });
            if (!refunded.ok) throw new Error(refunded.refusal.code);
            const { refund } = refunded.value;
            const used = dong(Math.min(refund, Math.floor((refund * share) / 1_000)));
            const wired = wireReturn(
              {
                draft,
                device,
                shiftId: mintId(),
                clerk,
                returnedAt: soldAt,
                mintId,
                payBack: { kind, reference: null },
                used,
              },
              { [line_id]: returned },
            );
            expect(wired.ok ? "accepted" : wired.refusal).toBe("accepted");
            returned += quantity;
            return refund;
          });
          expect(sum(refunds)).toBe(total);
        },
      ),
    );
  });

  it("are refused past what is left, counting the same line twice in one return", () => {
    const sale = aSale(3, 10_000, 0);
    const { line_id } = lineOf(sale);
    const of = (quantity: number, condition: "sellable" | "damaged") => ({
      returnLineId: mintId(),
      lineId: line_id,
      quantity,
      condition,
    });
    const both = { sale, lines: [of(2, "sellable"), of(1, "damaged")] };
    expect(refundDraft(both, {})).toMatchObject({ value: { refund: 30_000 } });
    expect(refundDraft(both, { [line_id]: 1 })).toMatchObject({
      refusal: { code: "refund_exceeds" },
    });
    expect(leftOf(sale, { [line_id]: 5 })).toMatchObject([{ left: 0 }]);
  });

  it("can be chosen only up to what is left, sound and damaged together", () => {
    const chosen = pickPieces({}, "line", 3, "sellable", 9);
    expect(chosen).toEqual({ line: { sellable: 3, damaged: 0 } });
    expect(pickPieces(chosen, "line", 3, "damaged", 2)).toEqual({
      line: { sellable: 1, damaged: 2 },
    });
  });

  it("round only what goes back in cash", () => {
    const sale = aSale(3, 10_100, 0);
    const { line_id } = lineOf(sale);
    const wired = (kind: "cash" | "card", used: number) =>
      wireReturn(
        {
          draft: {
            returnId: mintId(),
            sale,
            lines: [{ returnLineId: mintId(), lineId: line_id, quantity: 1, condition: "damaged" }],
            reason: "other",
            note: null,
            elsewhere: {},
          },
          device,
          shiftId: mintId(),
          clerk,
          returnedAt: soldAt,
          mintId,
          payBack: { kind, reference: " 1234 " },
          used: dong(used),
        },
        {},
      );
    const figures = (of: ReturnType<typeof wired>) =>
      of.ok ? of.value({ seq: 1, receipt: 7 }) : of.refusal;
    expect(figures(wired("cash", 0))).toMatchObject({
      receipt_number: "BT1-A-2611-0007",
      totals: { refund: 10_100, rounding: -100, due: 10_000 },
      tenders: [{ kind: "cash", amount: 10_000 }],
    });
    expect(figures(wired("card", 0))).toMatchObject({
      totals: { rounding: 0 },
      tenders: [{ kind: "card", amount: 10_100, reference: "1234" }],
    });
    expect(figures(wired("cash", 10_100))).toMatchObject({
      totals: { rounding: 0, due: 10_100 },
      tenders: [{ kind: "exchange", amount: 10_100 }],
    });
  });
});
