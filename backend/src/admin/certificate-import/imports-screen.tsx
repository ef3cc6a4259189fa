import { Container, Heading, Text } from "@medusajs/ui";
import { day, formatDay } from "@saolang/domain/time";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { ImportLine } from "../../modules/certificate/import/read-import";
import { Failure } from "../shared/failure";
import { Pager, pageSize } from "../shared/pager";
import { useLanguage } from "../shared/use-language";
import { Waiting } from "../rating/waiting";
import { ImportBadge } from "./import-badge";
import { UploadDrawer } from "./upload-drawer";
import { useImports } from "./use-imports";

function Line({ line }: { readonly line: ImportLine }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <li className="txt-small flex flex-col items-start gap-1 px-6 py-4">
      <div className="flex flex-wrap items-center gap-2">
        <Link
          className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover break-all font-medium"
          to={`/certificate-imports/${line.id}`}
        >
          {line.file_name}
        </Link>
        <ImportBadge state={line.state} />
      </div>
      <span>{`${line.decision_number} · ${formatDay(day(line.decided_on), language)} · ${line.issued_by}`}</span>
      <span className="text-ui-fg-subtle">
        {`${t("annex.rows")}: ${line.counts.rows ?? line.progress_total} · ${line.uploaded_by_name ?? ""}`}
      </span>
    </li>
  );
}

/** Every annex that was uploaded, the newest first. */
export function ImportsScreen() {
  const { t } = useTranslation();
  const [page, setPage] = useState(0);
  const { data, error, refetch } = useImports({ limit: pageSize, offset: page * pageSize });
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <div>
          <Heading>{t("annex.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("annex.subtitle")}
          </Text>
        </div>
        <UploadDrawer />
      </div>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data?.count === 0 && <Text className="px-6 py-8">{t("annex.empty")}</Text>}
      {data !== undefined && data.count > 0 && (
        <>
          <ul className="divide-y">
            {data.imports.map((line) => (
              <Line key={line.id} line={line} />
            ))}
          </ul>
          <Pager count={data.count} page={page} onPage={setPage} />
        </>
      )}
    </Container>
  );
}
