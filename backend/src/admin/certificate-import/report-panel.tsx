import { Button, Container, Heading } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ImportDetail } from "../../modules/certificate/import/read-import";
import { PagedList } from "../shared/paged-list";
import { pageSize } from "../shared/pager";
import { useLanguage } from "../shared/use-language";
import { useSend } from "../shared/use-send";
import { ReportRow } from "./report-row";
import { importsKey, useRows } from "./use-imports";

interface Chip {
  readonly key: string;
  readonly label: string;
  readonly query: Readonly<Record<string, string>>;
}

function useChips({ counts }: ImportDetail): readonly Chip[] {
  const { t } = useTranslation();
  const { rows = 0, held_back = 0, findings = 0, by_code = {} } = counts;
  return [
    {
      key: "findings",
      label: t("annex.report.findings", { count: findings }),
      query: { only: "findings" },
    },
    {
      key: "held_back",
      label: t("annex.report.heldBack", { count: held_back }),
      query: { only: "held_back" },
    },
    { key: "all", label: t("annex.report.all", { count: rows }), query: {} },
    ...Object.entries(by_code).map(([code, count]) => ({
      key: code,
      label: `${t(`annex.problem.${code}`)}: ${count}`,
      query: { problem: code },
    })),
  ];
}

/** What the preview says of each row, by problem, with what can be decided on the spot. */
export function ReportPanel({
  one,
  isOpen,
}: {
  readonly one: ImportDetail;
  readonly isOpen: boolean;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const chips = useChips(one);
  const [chosen, setChosen] = useState("findings");
  const [page, setPage] = useState(0);
  const query = chips.find(({ key }) => key === chosen)?.query ?? {};
  const lines = useRows(one.id, {
    ...query,
    limit: pageSize,
    offset: page * pageSize,
  });
  const address = `/admin/certificate-imports/${one.id}`;
  const check = useSend(`${address}/check`, { refresh: importsKey, onDone: () => undefined });
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <Heading level="h2">{t("annex.report.title")}</Heading>
        <div className="flex flex-wrap gap-2">
          <Button size="small" variant="secondary" asChild>
            <a href={`${address}/report?locale=${language}`} download>
              {t("annex.report.download")}
            </a>
          </Button>
          {isOpen && (
            <Button
              size="small"
              variant="secondary"
              isLoading={check.isSending}
              onClick={() => check.send({})}
            >
              {t("annex.report.recheck")}
            </Button>
          )}
        </div>
      </div>
      <div className="flex flex-wrap gap-2 px-6 py-4">
        {chips.map(({ key, label }) => (
          <Button
            key={key}
            size="small"
            variant={key === chosen ? "primary" : "secondary"}
            aria-pressed={key === chosen}
            onClick={() => {
              setChosen(key);
              setPage(0);
            }}
          >
            {label}
          </Button>
        ))}
      </div>
      <PagedList asked={lines} empty={t("annex.report.none")} page={page} onPage={setPage}>
        {(answer) => (
          <ul className="divide-y">
            {answer.rows.map((row) => (
              <ReportRow key={row.number} row={row} importId={one.id} isOpen={isOpen} />
            ))}
          </ul>
        )}
      </PagedList>
    </Container>
  );
}
