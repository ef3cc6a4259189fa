import { type Layout, layoutStockPaper, type StockPaper } from "@saolang/receipt";
import type { DeviceRow, StockPaperRow } from "../../local/ledger-rows.js";

type Body = Pick<StockPaper, "kind" | "note" | "lines">;

/** Which of the four papers this is. */
export function kindOf({ paper }: StockPaperRow): StockPaper["kind"] {
  if (paper.type === "stock.receive") return "received";
  if (paper.type === "stock.count") return "counted";
  return paper.payload.step === "send" ? "sent" : "arrived";
}

function bodyOf(row: StockPaperRow): Body {
  const { paper, transfer } = row;
  const kind = kindOf(row);
  const { note } = paper.payload;
  if (paper.type === "stock.count") {
    const lines = paper.payload.lines.map(({ title, counted, shown }) => {
      return { title, quantity: counted, beside: shown };
    });
    return { kind, note, lines };
  }
  const lines = paper.payload.lines.map(({ title, quantity, line_id }) => {
    return { title, quantity, beside: transfer?.sent[line_id] ?? null };
  });
  return { kind, note, lines };
}

/** The paper to sign, from what was written down. */
export function slipOf(row: StockPaperRow, device: DeviceRow, isReprint: boolean): Layout {
  const { name, address } = device.salesPoint;
  return layoutStockPaper({
    ...bodyOf(row),
    salesPoint: { name, address },
    clerkName: row.clerkName,
    at: row.at,
    otherPoint: row.transfer?.otherPoint ?? null,
    isDemo: device.isDemo,
    isReprint,
  });
}
