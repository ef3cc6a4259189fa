import type { PosCommandResult, RefusalCode } from "@saolang/contracts";
import { judgeSale } from "../sale/judge-sale";
import { judgeReturn } from "../sale-return/judge-return";
import { judgeShiftClose } from "../shift/judge-shift-close";
import { judgeShiftMove } from "../shift/judge-shift-move";
import { judgeShiftOpen } from "../shift/judge-shift-open";
import { judgeStockCount } from "../stock/judge-stock-count";
import { judgeStockReceive } from "../stock/judge-stock-receive";
import { judgeStockTransfer } from "../stock/judge-stock-transfer";
import type { Plan } from "./plan";
import type { Received } from "./receive";
import type { KnownCommand, World } from "./world";

/** What a command's own rules say. `mismatch` and `retry` leave nothing behind, `applied` and `refused` are kept. */
export type Verdict =
  | { readonly outcome: "applied"; readonly refs: Readonly<Record<string, string>> }
  | { readonly outcome: "refused" | "retry"; readonly code: RefusalCode }
  | { readonly outcome: "mismatch" };

/** Judges one command against the world and adds what it writes to the plan. */
export function judge(received: Received, world: World, plan: Plan): PosCommandResult {
  const { command, fingerprint, sentVersion } = received;
  const { id, seq } = command;
  const known = world.commands.get(id);
  if (known) {
    const repeat = answerRepeat(id, known, fingerprint, world);
    if (repeat) return repeat;
    plan.rejudged.push(id);
  }
  const owner = world.seqs.get(seq);
  if (owner !== undefined && owner !== id)
    return { id, outcome: "refused", code: "sequence_taken" };

  const verdict = judgeByType(received, world, plan);
  if (verdict.outcome === "mismatch") return { id, outcome: "mismatch" };
  if (verdict.outcome === "retry") return { id, outcome: "retry", code: verdict.code };
  const row =
    verdict.outcome === "applied"
      ? { outcome: verdict.outcome, code: null, refs: verdict.refs }
      : { outcome: verdict.outcome, code: verdict.code, refs: {} };
  plan.commands.push({ command, sentVersion, fingerprint, ...row });
  world.commands.set(id, { fingerprint, sales_point_id: world.point.id, ...row });
  world.seqs.set(seq, id);
  return verdict.outcome === "applied"
    ? { id, outcome: "applied", refs: { ...verdict.refs } }
    : { id, outcome: "refused", code: verdict.code };
}

/** The answer to a command seen before; null when it was refused then and deserves another look. */
function answerRepeat(
  id: string,
  known: KnownCommand,
  fingerprint: string,
  world: World,
): PosCommandResult | null {
  if (known.sales_point_id !== world.point.id) {
    return { id, outcome: "refused", code: "wrong_sales_point" };
  }
  if (known.fingerprint !== fingerprint) return { id, outcome: "mismatch" };
  if (known.outcome === "refused") return null;
  return { id, outcome: "duplicate", refs: { ...known.refs } };
}

function judgeByType(received: Received, world: World, plan: Plan): Verdict {
  const { command, fingerprint, sentVersion } = received;
  switch (command.type) {
    case "shift.open":
      return judgeShiftOpen(command, world, plan);
    case "sale.record":
      return judgeSale(command, fingerprint, world, plan);
    case "sale.return":
      return judgeReturn(command, world, plan);
    case "shift.move":
      return judgeShiftMove(command, world, plan);
    case "shift.close":
      return judgeShiftClose(command, sentVersion, world, plan);
    case "stock.receive":
      return judgeStockReceive(command, world, plan);
    case "stock.count":
      return judgeStockCount(command, world, plan);
    case "stock.transfer":
      return judgeStockTransfer(command, world, plan);
  }
}
