import { isDeepStrictEqual } from "node:util";
import { isLawfullyRefused, type TillTruth } from "./till-truth.js";

/** What a till must hold by itself: nothing its clerk saw is lost, numbers have no gap, everything was sent. */
export function checkTill(till: TillTruth): string[] {
  const byId = new Map(till.sales.map((sale) => [sale.saleId, sale]));
  const lost = [...till.shown].flatMap(([saleId, seen]) => {
    const kept = byId.get(saleId);
    if (!kept) return [`sale ${saleId} was shown as paid and is lost`];
    return isDeepStrictEqual(kept.payload, seen) ? [] : [`sale ${saleId} is not what was shown`];
  });
  const numbers = [...till.sales, ...till.returns].map(({ counter }) => counter);
  const gaps = Array.from({ length: till.lastReceipt }, (_, at) => at + 1).filter(
    (number) => !numbers.includes(number),
  );
  const commandGaps = till.commands.filter(({ seq }, at) => seq !== at + 1);
  const unsent = till.commands.filter(
    (command) =>
      !isLawfullyRefused(command) &&
      (command.state !== "done" ||
        (command.answer?.outcome !== "applied" && command.answer?.outcome !== "duplicate")),
  );
  const open = till.shifts.filter(({ state }) => state === "open");
  return [
    ...lost,
    ...(gaps.length > 0 ? [`receipt numbers ${gaps.join(", ")} are missing`] : []),
    ...(commandGaps.length > 0 ? [`command numbers jump at ${commandGaps[0]?.seq ?? 0}`] : []),
    ...unsent.map(
      ({ seq, type, state, answer }) =>
        `command ${seq} ${type} is ${state}: ${answer?.outcome ?? "no answer"} ${answer?.code ?? ""}`,
    ),
    ...open.map(({ shiftId }) => `shift ${shiftId} is still open`),
  ].map((what) => `${till.name}: ${what}`);
}
