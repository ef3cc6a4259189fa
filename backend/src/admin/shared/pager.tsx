import { Table } from "@medusajs/ui";
import { useTranslation } from "react-i18next";

export const pageSize = 20;

interface PagerProps {
  readonly count: number;
  readonly page: number;
  readonly onPage: (page: number) => void;
}

/** Paging of a list that the server pages. */
export function Pager({ count, page, onPage }: PagerProps) {
  const { t } = useTranslation();
  const pageCount = Math.max(1, Math.ceil(count / pageSize));
  return (
    <Table.Pagination
      count={count}
      pageSize={pageSize}
      pageIndex={page}
      pageCount={pageCount}
      canPreviousPage={page > 0}
      canNextPage={page < pageCount - 1}
      previousPage={() => onPage(page - 1)}
      nextPage={() => onPage(page + 1)}
      translations={{
        of: t("office.page.of"),
        results: t("office.page.results"),
        pages: t("office.page.pages"),
        prev: t("office.page.prev"),
        next: t("office.page.next"),
      }}
    />
  );
}
