import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { SaleRecordPayload, SaleReturnPayload, ShiftMovePayload } from "@saolang/contracts";
import { readBooks, type Books } from "./counter-books";

/** What the tills believe to have happened. */
export interface Believed {
  readonly sales: readonly SaleRecordPayload[];
  /** Accepted: not more came back than was sold. */
  readonly returns?: readonly { readonly payload: SaleReturnPayload; readonly accepted: boolean }[];
  readonly moves?: readonly ShiftMovePayload[];
  /** Shifts that were closed. */
  readonly shifts?: readonly { readonly shift_id: string; readonly float_amount: number }[];
  readonly shelves?: readonly Shelf[];
}

export interface Shelf {
  readonly variant_id: string;
  readonly inventory_item_id: string;
  readonly stock_location_id: string;
  readonly opening: number;
}

const total = (amounts: readonly number[]): number => amounts.reduce((sum, one) => sum + one, 0);

/**
 * Compares what the tills believe with everything the server holds, after the outbox was drained; answers what differs, in
 * words. For each sale the customer saw as paid: one counter_sale, one order, one payment per tender at the till's amounts;
 * what came back came back once; stock moved once; the cash of each shift is what its till counted on.
 */
export async function faultsInBooks(db: Knex, believed: Believed): Promise<string[]> {
  const books = await readBooks(db);
  return [
    ...faultsInSales(believed, books),
    ...faultsInReturns(believed, books),
    ...faultsInStock(believed, books),
    ...faultsInCash(believed, books),
    ...books.outbox.map(({ kind, subject, state }) => `outbox: ${kind} of ${subject} is ${state}`),
  ];
}

function differ(what: string, expected: unknown, found: unknown): string[] {
  const [wanted, got] = [JSON.stringify(expected), JSON.stringify(found)];
  return wanted === got ? [] : [`${what}: believed ${wanted}, found ${got}`];
}

const sorted = (values: Iterable<string>): string[] => [...values].sort();

function faultsInSales({ sales }: Believed, books: Books): string[] {
  const ids = sorted(sales.map((sale) => sale.sale_id));
  return [
    ...differ("sales", ids, sorted(books.sales.keys())),
    ...differ("orders of sales", ids, sorted(books.orders.map((order) => order.sale_id))),
    ...sales.flatMap((sale) => {
      const name = sale.receipt_number;
      const found = books.sales.get(sale.sale_id);
      const paid = sale.tenders.filter((tender) => tender.amount > 0);
      const tenders = sorted(paid.map(({ kind, amount }) => `${kind} ${amount}`));
      return [
        ...differ(`${name} due`, sale.totals.due, found?.due),
        ...differ(`${name} state`, "projected", found?.state),
        ...differ(`${name} tenders`, tenders, sorted(books.tenders.get(sale.sale_id) ?? [])),
        ...differ(`${name} payments`, tenders, sorted(books.payments.get(sale.sale_id) ?? [])),
      ];
    }),
  ];
}

function faultsInReturns({ sales, returns = [] }: Believed, books: Books): string[] {
  const told = returns.map(({ payload, accepted }) => `${payload.return_id} ${accepted}`);
  const held = [...books.returns].map(([id, accepted]) => `${id} ${accepted}`);
  const accepted = returns.filter((one) => one.accepted).map(({ payload }) => payload);
  return [
    ...differ("returns", sorted(told), sorted(held)),
    ...differ(
      "returns on orders",
      sorted(accepted.map((one) => one.return_id)),
      sorted(books.shown),
    ),
    ...sales.flatMap((sale) => {
      const own = accepted.filter((one) => one.sale_id === sale.sale_id);
      const order = books.orders.find((one) => one.sale_id === sale.sale_id);
      const paid = total(sale.tenders.map(({ amount }) => amount));
      const refunded = Math.min(paid, total(own.map(({ totals }) => totals.due)));
      const backOf = (lineId: string, condition: string): number =>
        total(
          own
            .flatMap(({ lines }) => lines)
            .filter((line) => line.line_id === lineId && line.condition === condition)
            .map((line) => line.quantity),
        );
      const lines = sale.lines.map(({ line_id }) => [
        backOf(line_id, "sellable"),
        backOf(line_id, "damaged"),
      ]);
      return [
        ...differ(`${sale.receipt_number} refunded`, refunded, order?.refunded),
        ...differ(`${sale.receipt_number} balance`, paid - refunded, order?.transactions),
        ...differ(
          `${sale.receipt_number} came back`,
          lines,
          order?.returned.slice(0, lines.length),
        ),
      ];
    }),
  ];
}

function faultsInStock({ sales, returns = [], shelves = [] }: Believed, books: Books): string[] {
  return shelves.flatMap(({ variant_id, inventory_item_id, stock_location_id, opening }) => {
    const pieces = (lines: readonly { variant_id: string; quantity: number }[]): number =>
      total(lines.filter((line) => line.variant_id === variant_id).map((line) => line.quantity));
    const sold = pieces(sales.flatMap(({ lines }) => lines));
    const back = returns
      .filter((one) => one.accepted)
      .flatMap(({ payload }) => payload.lines)
      .filter((line) => line.condition === "sellable");
    const level = opening - sold + pieces(back);
    const found = books.levels.get(`${inventory_item_id} ${stock_location_id}`);
    return differ(`stock of ${variant_id}`, { level, moved: level }, found);
  });
}

function faultsInCash(believed: Believed, books: Books): string[] {
  const { sales, returns = [], moves = [], shifts = [] } = believed;
  return shifts.flatMap(({ shift_id, float_amount }) => {
    const ofShift = <Fact extends { shift_id: string }>(facts: readonly Fact[]): Fact[] =>
      facts.filter((fact) => fact.shift_id === shift_id);
    const cash = (facts: readonly { tenders: readonly { kind: string; amount: number }[] }[]) =>
      total(
        facts
          .flatMap(({ tenders }) => tenders)
          .filter((tender) => tender.kind === "cash")
          .map((tender) => tender.amount),
      );
    const accepted = returns.filter((one) => one.accepted).map(({ payload }) => payload);
    const moved = ofShift(moves).map(({ kind, amount }) => (kind === "in" ? amount : -amount));
    const expected = float_amount + cash(ofShift(sales)) - cash(ofShift(accepted)) + total(moved);
    return differ(`cash of shift ${shift_id}`, expected, books.cash.get(shift_id));
  });
}
