import { randomUUID } from "node:crypto";
import type { CommandOf } from "@saolang/contracts";
import type { TestGood } from "./counter-world";
import type { TestTill } from "./till-commands";

type Receive = CommandOf<"stock.receive">;
type Count = CommandOf<"stock.count">;
type Transfer = CommandOf<"stock.transfer">;
type Good = Pick<TestGood, "variant_id" | "product_id">;

const at = "2026-11-22T03:00:00.000Z";

function envelope(till: TestTill) {
  till.seq += 1;
  return { id: randomUUID(), version: 1 as const, seq: till.seq, at };
}

const goods = ({ variant_id, product_id }: Good) => ({
  line_id: randomUUID(),
  variant_id,
  product_id,
  title: "Bát sứ hoa sen",
});

/** Goods that came in, as a till writes them down. */
export function receiveCommand(
  till: TestTill,
  lines: readonly (readonly [Good, number])[],
  change: Partial<Receive["payload"]> = {},
): Receive {
  return {
    ...envelope(till),
    type: "stock.receive",
    payload: {
      receipt_id: randomUUID(),
      clerk_id: till.clerkId,
      received_at: at,
      note: "PG-01",
      lines: lines.map(([good, quantity]) => ({ ...goods(good), quantity })),
      ...change,
    },
  };
}

/** A count of the shelf. */
export function countCommand(
  till: TestTill,
  lines: readonly (readonly [Good, number, number])[],
  change: Partial<Count["payload"]> = {},
): Count {
  return {
    ...envelope(till),
    type: "stock.count",
    payload: {
      count_id: randomUUID(),
      clerk_id: till.clerkId,
      counted_at: at,
      note: null,
      lines: lines.map(([good, counted, shown]) => ({ ...goods(good), counted, shown })),
      ...change,
    },
  };
}

/** Goods that leave for another point. */
export function sendCommand(
  till: TestTill,
  to: { readonly id: string },
  lines: readonly (readonly [Good, number])[],
  change: Partial<Transfer["payload"]> = {},
): Transfer {
  return {
    ...envelope(till),
    type: "stock.transfer",
    payload: {
      transfer_id: randomUUID(),
      step: "send",
      clerk_id: till.clerkId,
      moved_at: at,
      other_sales_point_id: to.id,
      note: null,
      lines: lines.map(([good, quantity]) => ({ ...goods(good), quantity })),
      ...change,
    },
  };
}

/** The other end of a sending: its lines with what arrived; a line of no number arrived whole. */
export function arrivalCommand(
  till: TestTill,
  from: { readonly id: string },
  { payload }: Transfer,
  arrived: readonly number[] = [],
): Transfer {
  const lines = payload.lines.map((line, position) => ({
    ...line,
    quantity: arrived[position] ?? line.quantity,
  }));
  return {
    ...envelope(till),
    type: "stock.transfer",
    payload: {
      ...payload,
      step: "receive",
      clerk_id: till.clerkId,
      other_sales_point_id: from.id,
      lines,
    },
  };
}
