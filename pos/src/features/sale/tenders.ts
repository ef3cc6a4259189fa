import type { SaleTenderPayload } from "@saolang/contracts";
import { changeFor, type Dong, dong, min, zeroDong } from "@saolang/domain/money";
import { accept, type Result } from "@saolang/domain/result";
import { type CashPart, cashPart } from "@saolang/domain/sale";
import type { RecordedTender } from "../../local/ledger-rows.js";
import { cashStep } from "./price.js";

/** Tenders that are no cash in one sale, beside cash and goods handed back; the server takes five in all. */
export const mostRecorded = 3;

/** What goods handed back in the same ticket pay for. */
export interface Credit {
  readonly returnId: string;
  readonly amount: Dong;
}

/** How a sale is paid so far. */
export interface Paid {
  /** What the goods cost, dong, before any rounding. */
  readonly exact: Dong;
  readonly credit: Credit | null;
  readonly recorded: readonly RecordedTender[];
}

/** What of the credit this sale uses up; the rest of it is paid back. */
export const usedCredit = ({ exact, credit }: Pick<Paid, "exact" | "credit">): Dong =>
  credit === null ? zeroDong : min(credit.amount, exact);

/** What is left for cash. Refuses (tender_mismatch) when more was recorded than the goods cost. */
export function openCash(paid: Paid): Result<CashPart, "tender_mismatch"> {
  const others = paid.recorded.map(({ amount }) => dong(amount));
  return cashPart(paid.exact, [usedCredit(paid), ...others], cashStep);
}

export interface SettledTenders {
  readonly tenders: readonly SaleTenderPayload[];
  readonly rounding: Dong;
}

/**
 * The tenders of a sale as they are recorded, with `received` in notes for what the others leave. Refuses tender_short and
 * tender_mismatch.
 */
export function settleTenders(
  paid: Paid,
  received: Dong,
  mintId: () => string,
): Result<SettledTenders, "tender_short" | "tender_mismatch"> {
  const open = openCash(paid);
  if (!open.ok) return open;
  const { rest, rounding, cash } = open.value;
  const used = usedCredit(paid);
  const others: SaleTenderPayload[] = [
    ...(paid.credit === null || used === 0
      ? []
      : [
          {
            tender_id: mintId(),
            kind: "exchange" as const,
            amount: used,
            return_id: paid.credit.returnId,
          },
        ]),
    ...paid.recorded.map(({ tenderId, kind, amount, reference }) => ({
      tender_id: tenderId,
      kind,
      amount,
      reference,
    })),
  ];
  // A sale that costs nothing is still paid by something: by no cash at all.
  if (rest === 0 && others.length > 0) return accept({ tenders: others, rounding });
  const change = changeFor(received, cash);
  if (!change.ok) return change;
  const note = {
    tender_id: mintId(),
    kind: "cash" as const,
    amount: cash,
    received,
    change: change.value,
  };
  return accept({ tenders: [...others, note], rounding });
}
