import { dong } from "@saolang/domain/money";
import { describe, expect, it } from "vitest";
import { idsFrom } from "../../test-support/builders.js";
import { openCash, settleTenders } from "./tenders.js";

const mintId = idsFrom();
const byTransfer = (amount: number) => ({
  tenderId: mintId(),
  kind: "vietqr" as const,
  amount,
  reference: null,
});

describe("the tenders of a sale", () => {
  it("round the cash anew as other tenders come and go", () => {
    const paid = { exact: dong(100_300), credit: null };
    const cash = (amounts: number[]) => openCash({ ...paid, recorded: amounts.map(byTransfer) });
    expect(cash([])).toMatchObject({ value: { cash: 100_500, rounding: 200 } });
    expect(cash([50_100])).toMatchObject({ value: { cash: 50_000, rounding: -200 } });
    expect(cash([100_300])).toMatchObject({ value: { cash: 0, rounding: 0 } });
    expect(cash([100_301])).toMatchObject({ refusal: { code: "tender_mismatch" } });
  });

  it("give change on cash only", () => {
    const paid = { exact: dong(150_000), credit: null, recorded: [byTransfer(50_000)] };
    expect(settleTenders(paid, dong(200_000), mintId)).toMatchObject({
      value: {
        tenders: [
          { kind: "vietqr", amount: 50_000 },
          { kind: "cash", amount: 100_000, received: 200_000, change: 100_000 },
        ],
      },
    });
    expect(settleTenders(paid, dong(99_500), mintId)).toMatchObject({
      refusal: { code: "tender_short" },
    });
  });

  it("let goods handed back pay as far as they reach", () => {
    const credit = { returnId: mintId(), amount: dong(90_000) };
    const paid = { exact: dong(60_000), credit, recorded: [] };
    expect(settleTenders(paid, dong(0), mintId)).toMatchObject({
      value: { rounding: 0, tenders: [{ kind: "exchange", amount: 60_000 }] },
    });
  });

  it("pay what costs nothing with no cash at all", () => {
    const paid = { exact: dong(0), credit: null, recorded: [] };
    expect(settleTenders(paid, dong(0), mintId)).toMatchObject({
      value: { tenders: [{ kind: "cash", amount: 0, received: 0, change: 0 }] },
    });
  });
});
