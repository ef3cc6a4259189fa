import type { AdminShift } from "../../modules/counter/office/read-shift";
import { useFigures } from "../shared/use-figures";

type Of = { readonly shift: AdminShift };

/** Who, when, and the cash: on the screen and on paper. */
export function ShiftFacts({ shift }: Of) {
  const { t, amount, instant } = useFigures();
  const { sales_point, till, till_figures } = shift;
  const named = (name: string | null, at: string | null): string =>
    at === null
      ? t("shift.notClosed")
      : t("shift.by", { name: name ?? t("office.noFigure"), at: instant(at) });
  const facts = [
    ["point", `${sales_point.name} (${sales_point.code})`],
    ["till", t("shift.tillName", till)],
    ["opened", named(shift.opened_by_name, shift.opened_at)],
    ["closedAs", named(shift.closed_by_name ?? shift.office?.by_name ?? null, shift.closed_at)],
    ["float", amount(shift.float_amount)],
    ["expected", amount(shift.expected)],
    ["counted", amount(shift.counted)],
    ["difference", amount(shift.difference)],
    ...(till_figures?.difference_reason ? [["reason", till_figures.difference_reason]] : []),
  ] as const;
  return (
    <>
      <dl className="grid grid-cols-[9rem_1fr] gap-y-1">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt>{t(`shift.${name}`)}</dt>
            <dd className="break-words font-medium tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      {shift.office && (
        <p className="mt-3">
          {t("shift.officeClosed", {
            name: shift.office.by_name ?? t("office.noFigure"),
            at: instant(shift.office.recorded_at),
            reason: shift.office.reason,
          })}
        </p>
      )}
    </>
  );
}

/** Numbers the server knows of and does not have. */
export function ShiftGaps({ shift: { gaps } }: Of) {
  const { t, gaps: text } = useFigures();
  if (gaps.commands.length + gaps.receipts.length === 0) return <p>{t("shift.gapsNone")}</p>;
  return (
    <ul className="list-disc pl-4">
      {gaps.commands.length > 0 && (
        <li>{t("shift.gapsCommands", { gaps: text(gaps.commands) })}</li>
      )}
      {gaps.receipts.length > 0 && (
        <li>{t("shift.gapsReceipts", { gaps: text(gaps.receipts) })}</li>
      )}
    </ul>
  );
}

/** Cash put in and taken out. */
export function ShiftMoves({ shift: { moves } }: Of) {
  const { t, amount, instant } = useFigures();
  if (moves.length === 0) return <p>{t("shift.movesNone")}</p>;
  return (
    <ul className="divide-y">
      {moves.map((move) => (
        <li key={move.id} className="flex flex-wrap justify-between gap-x-4 py-1">
          <span>
            {`${t(`shift.${move.kind}`)} · ${instant(move.moved_at)} · ${move.reason}`}
            {move.voids !== null && ` (${t("shift.undone")})`}
          </span>
          <span className="tabular-nums">{amount(move.amount)}</span>
        </li>
      ))}
    </ul>
  );
}

/** What arrived after the closing. */
export function LateList({ facts }: { readonly facts: AdminShift["late_sales"] }) {
  const { t, amount, instant } = useFigures();
  if (facts.length === 0) return <p>{t("shift.lateNone")}</p>;
  return (
    <>
      <p>{t("shift.lateHint")}</p>
      <ul className="divide-y">
        {facts.map((fact) => (
          <li key={fact.id} className="flex flex-wrap justify-between gap-x-4 py-1">
            <span>
              {t("shift.late", {
                number: fact.receipt_number,
                at: instant(fact.happened_at),
                received: instant(fact.received_at),
              })}
            </span>
            <span className="tabular-nums">{amount(fact.due)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
