import { Link } from "react-router-dom";
import { registerPath } from "../register/filter";
import { useWords } from "../use-words";
import type { MonthOfEnds } from "./month-counts";
import { Plot } from "./plot";

const monthText = (month: string): string => month.split("-").reverse().join("/");

function Column({ of, most }: { readonly of: MonthOfEnds; readonly most: number }) {
  const { t, figure } = useWords();
  const { month, soon, later } = of;
  const height = (count: number) => ({ height: `${(count / most) * 100}%` });
  const words = t("ocop.months.column", {
    month: monthText(month),
    soon: figure(soon),
    later: figure(later),
  });
  return (
    <Link
      to={registerPath({ ends_month: month })}
      aria-label={words}
      title={words}
      className="hover:bg-ui-bg-base-hover group flex w-5 shrink-0 flex-col justify-end rounded-t"
    >
      <span className="bg-ui-tag-green-icon mx-0.5 block rounded-t-sm" style={height(later)} />
      <span className="bg-ui-tag-orange-icon mx-0.5 block" style={height(soon)} />
    </Link>
  );
}

function Key({ look, text }: { readonly look: string; readonly text: string }) {
  return (
    <span className="flex items-center gap-1.5">
      <span aria-hidden="true" className={`inline-block size-2.5 rounded-sm ${look}`} />
      {text}
    </span>
  );
}

/** What ends when: a column a month, the near ends at its foot. */
export function Months({ months }: { readonly months: readonly MonthOfEnds[] }) {
  const { t, figure } = useWords();
  const most = Math.max(1, ...months.map(({ soon, later }) => soon + later));
  const lines = months.map(({ month, soon, later }) => ({
    key: month,
    label: monthText(month),
    count: soon + later,
    to: null,
  }));
  return (
    <Plot title={t("ocop.months.title")} unit={t("ocop.papers")} lines={lines}>
      <div className="txt-small text-ui-fg-subtle mb-3 flex flex-wrap gap-x-4 gap-y-1">
        <Key look="bg-ui-tag-orange-icon" text={t("ocop.months.soon")} />
        <Key look="bg-ui-tag-green-icon" text={t("ocop.months.later")} />
        <span>{t("ocop.months.most", { count: most, figure: figure(most) })}</span>
      </div>
      <div className="overflow-x-auto">
        <div className="border-ui-border-base flex h-40 min-w-max border-b">
          {months.map((of) => (
            <Column key={of.month} of={of} most={most} />
          ))}
        </div>
        <div aria-hidden="true" className="txt-xsmall text-ui-fg-subtle flex min-w-max pt-1">
          {months
            .filter((_, place) => place % 3 === 0)
            .map(({ month }) => (
              <span key={month} className="w-[3.75rem] shrink-0">
                {monthText(month)}
              </span>
            ))}
        </div>
      </div>
    </Plot>
  );
}
