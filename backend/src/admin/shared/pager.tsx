import { Button } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { useLanguage } from "./use-language";

export const pageSize = 20;

interface PagerProps {
  readonly count: number;
  readonly page: number;
  readonly onPage: (page: number) => void;
}

/** Paging of a list that the server pages; a list of one page says how long it is and no more. */
export function Pager({ count, page, onPage }: PagerProps) {
  const { t } = useTranslation();
  const figures = new Intl.NumberFormat(useLanguage());
  const last = Math.max(0, Math.ceil(count / pageSize) - 1);
  const at = Math.min(page, last);
  const steps = [
    { name: "first", to: 0, isOver: at === 0 },
    { name: "prev", to: at - 1, isOver: at === 0 },
    { name: "next", to: at + 1, isOver: at === last },
    { name: "last", to: last, isOver: at === last },
  ].map(({ name, to, isOver }) => (
    <Button
      key={name}
      size="small"
      variant="transparent"
      className="px-2"
      disabled={isOver}
      onClick={() => onPage(to)}
    >
      {t(`office.page.${name}`)}
    </Button>
  ));
  return (
    <div className="txt-compact-small text-ui-fg-subtle flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-6 py-3">
      <span role="status" className="py-1">
        {t("office.page.shown", {
          from: figures.format(at * pageSize + 1),
          to: figures.format(Math.min(count, (at + 1) * pageSize)),
          of: figures.format(count),
        })}
      </span>
      {last > 0 && (
        <nav aria-label={t("office.page.label")} className="-mx-2 flex items-center">
          {steps.slice(0, 2)}
          <span className="whitespace-nowrap px-1 tabular-nums">
            {`${figures.format(at + 1)} / ${figures.format(last + 1)}`}
          </span>
          {steps.slice(2)}
        </nav>
      )}
    </div>
  );
}
