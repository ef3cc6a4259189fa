import type { StockPaperRow } from "../../../pos/src/local/ledger-rows.js";
import type { ShopDatabase } from "../shop/database.js";
import type { TillTruth } from "./till-truth.js";

type Kind = "receive" | "count" | "send" | "arrive";

export const kindOf = ({ paper }: StockPaperRow): Kind => {
  if (paper.type === "stock.receive") return "receive";
  if (paper.type === "stock.count") return "count";
  return paper.payload.step === "send" ? "send" : "arrive";
};

interface Held {
  readonly [name: string]: unknown;
  readonly documents: number;
  readonly movements: number;
}

const holdings: Record<Kind, string> = {
  receive: `select (select count(*)::int from stock_slip where kind = 'receipt' and id = $1) as documents,
                   (select count(*)::int from stock_movement
                     where source_type = 'receipt' and source_id = $1) as movements`,
  count: `select (select count(*)::int from stock_count where id::text = $1) as documents,
                 (select count(*)::int from stock_movement m where m.source_type = 'count' and m.source_id = $1
                     and not exists (select 1 from counter_task t where t.kind = 'count_differs'
                                        and t.refs->'documents' ? $1)) as movements`,
  send: `select (select count(*)::int from stock_transfer where id::text = $1) as documents,
                (select count(*)::int from stock_movement where source_type = 'transfer' and source_id = $1
                    and reason = 'transfer_out') as movements`,
  arrive: `select (select count(*)::int from stock_arrival where transfer_id::text = $1) as documents,
                  (select count(*)::int from stock_movement where source_type = 'transfer' and source_id = $1
                      and reason = 'transfer_in') as movements`,
};

/**
 * A count moves what differs from the ledger as it was at that instant: what was committed before it. Whoever moves goods
 * holds their level until the commit, so that of two the one that committed first was seen by the other.
 */
const wrongCounts = `
  select title, quantity, due from (
    select l.title, m.quantity, (l.counted - coalesce((
             select sum(x.quantity) from stock_movement x
              where x.inventory_item_id = m.inventory_item_id and x.stock_location_id = m.stock_location_id
                and x.occurred_at <= m.occurred_at and x.id <> m.id
                and case when x.xmin = m.xmin then x.id < m.id
                         else coalesce(pg_xact_commit_timestamp(x.xmin) < pg_xact_commit_timestamp(m.xmin), true) end
           ), 0))::int as due
      from stock_count c
      join stock_count_line l on l.count_id = c.id
      join stock_movement m on m.source_type = 'count' and m.source_id = c.id::text
                           and m.source_line = l.line_id::text
     where c.id::text = any($1)) as counted
   where quantity <> due`;

/** Every paper of goods that counts is there once with its movements; one that was refused is not there at all. */
export async function checkPapers(
  database: ShopDatabase,
  till: TillTruth,
  movementsOf: (variantId: string) => number,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const { row, isTaken } of till.papers) {
    const kind = kindOf(row);
    const held = await holdingOf(database, kind, documentOf(row));
    const name = `${kind} ${row.paperId}`;
    // An arrival is refused because another till wrote it down: that one is there.
    const documents = isTaken || kind === "arrive" ? 1 : 0;
    if (held.documents !== documents)
      wrong.push(`${name}: ${held.documents} documents, not ${documents}`);
    const movements = isTaken ? movementsDue(row, movementsOf) : 0;
    if ((isTaken || kind !== "arrive") && held.movements !== movements)
      wrong.push(`${name}: ${held.movements} movements, not ${movements}`);
  }
  const counts = till.papers.filter(({ row }) => kindOf(row) === "count");
  const differing = await database.rows<{
    title: string;
    quantity: number;
    due: number;
  }>(wrongCounts, [counts.map(({ row }) => documentOf(row))]);
  wrong.push(
    ...differing.map(
      ({ title, quantity, due }) => `count of ${title} moved ${quantity}, not ${due}`,
    ),
  );
  return wrong.map((what) => `${till.name}: ${what}`);
}

/** The id the server keeps it under. */
function documentOf({ paper }: StockPaperRow): string {
  if (paper.type === "stock.receive") return paper.payload.receipt_id;
  return paper.type === "stock.count" ? paper.payload.count_id : paper.payload.transfer_id;
}

async function holdingOf(database: ShopDatabase, kind: Kind, id: string): Promise<Held> {
  const [held] = await database.rows<Held>(holdings[kind], [id]);
  if (!held) throw new Error("counting answers a row");
  return held;
}

/** What a count moves is judged by itself; here only that a person is asked to look whenever it moved something. */
function movementsDue({ paper }: StockPaperRow, movementsOf: (variantId: string) => number) {
  if (paper.type === "stock.count") return 0;
  return paper.payload.lines
    .filter(({ quantity }) => quantity > 0)
    .reduce((sum, { variant_id }) => sum + movementsOf(variant_id), 0);
}
