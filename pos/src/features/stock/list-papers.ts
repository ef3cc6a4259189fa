import type { CommandAnswer, CommandState, StockPaperRow } from "../../local/ledger-rows.js";
import type { Ledger } from "../../local/ledger.js";

const pageLength = 20;

export interface ListedPaper extends StockPaperRow {
  readonly state: CommandState;
  readonly answer: CommandAnswer | null;
}

/** One page of the papers written at this till, the last first, each with what the server says of it. */
export async function listPapers(
  ledger: Ledger,
  page: number,
): Promise<{ readonly papers: readonly ListedPaper[]; readonly hasMore: boolean }> {
  const rows = await ledger.stockPapers
    .orderBy("at")
    .reverse()
    .offset(page * pageLength)
    .limit(pageLength + 1)
    .toArray();
  const commands = await ledger.outbox.bulkGet(rows.map((row) => row.commandId));
  const papers = rows.slice(0, pageLength).map((row, at) => ({
    ...row,
    state: commands[at]?.state ?? "pending",
    answer: commands[at]?.answer ?? null,
  }));
  return { papers, hasMore: rows.length > pageLength };
}
