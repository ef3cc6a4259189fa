import type { ShopDatabase } from "../shop/database.js";
import { isAccepted, type TillTruth } from "./till-truth.js";

interface ReturnFacts {
  readonly [name: string]: unknown;
  readonly id: string;
  readonly isAccepted: boolean;
  readonly state: string;
  readonly due: number;
  readonly paidBack: number;
  readonly tasks: number;
}

const returnFacts = `
  select r.id::text as id, r.is_accepted as "isAccepted", r.state, r.due::float8 as due,
         (select coalesce(sum(f.amount), 0)::float8 from counter_refund f where f.return_id = r.id) as "paidBack",
         (select count(*)::int from counter_task t where t.kind = 'refund_exceeds'
            and (t.subject = r.id::text or t.subject = r.sale_id::text)) as tasks
    from counter_return r where r.device_id = $1`;

const moveFacts = `
  select id::text as id, kind, amount::float8 as amount, voids::text as voids from counter_move where device_id = $1`;

/** Every return is there once, taken as the till was told, its money as the till paid it; and so is every cash move. */
export async function checkReturns(database: ShopDatabase, till: TillTruth): Promise<string[]> {
  const held = await database.rows<ReturnFacts>(returnFacts, [till.deviceId]);
  const byId = new Map(held.map((row) => [row.id, row]));
  const wrong = till.returns.flatMap((row) => {
    const { payload } = row;
    const found = byId.get(row.returnId);
    const name = `return ${payload.receipt_number}`;
    if (!found) return [`${name} did not reach the server`];
    const accepted = isAccepted(till, row);
    return [
      ...(found.isAccepted === accepted ? [] : [`${name} was answered otherwise than recorded`]),
      ...(found.state === (accepted ? "projected" : "recorded")
        ? []
        : [`${name} is ${found.state}`]),
      ...(found.due === payload.totals.due ? [] : [`${name}: due ${found.due}`]),
      ...(found.paidBack === payload.totals.due ? [] : [`${name}: paid back ${found.paidBack}`]),
      ...(accepted || found.tasks > 0 ? [] : [`${name} exceeds what was sold and no task says so`]),
    ];
  });
  const moves = await database.rows<{ id: string; kind: string; amount: number }>(moveFacts, [
    till.deviceId,
  ]);
  const asText = (rows: readonly { id: string; kind: string; amount: number }[]): string =>
    rows
      .map(({ id, kind, amount }) => `${id} ${kind} ${amount}`)
      .sort()
      .join("; ");
  const own = till.moves.map(({ moveId, payload: { kind, amount } }) => ({
    id: moveId,
    kind,
    amount,
  }));
  const strangers = held.length - till.returns.length;
  return [
    ...wrong,
    ...(strangers === 0 ? [] : [`${strangers} returns are no returns of this till`]),
    ...(asText(moves) === asText(own)
      ? []
      : [`cash moves are ${asText(moves)}, not ${asText(own)}`]),
  ].map((what) => `${till.name}: ${what}`);
}
