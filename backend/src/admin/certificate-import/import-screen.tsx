import { Container, Heading, Text } from "@medusajs/ui";
import { day, formatDay } from "@saolang/domain/time";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { ImportDetail } from "../../modules/certificate/import/read-import";
import { Waiting } from "../rating/waiting";
import { Failure } from "../shared/failure";
import { useLanguage } from "../shared/use-language";
import { ApplyDrawer } from "./apply-drawer";
import { ColumnsPanel } from "./columns-panel";
import { ImportBadge } from "./import-badge";
import { ReportPanel } from "./report-panel";
import { UndoDrawer } from "./undo-drawer";
import { useImport } from "./use-imports";

function Outcome({ one }: { readonly one: ImportDetail }) {
  const { t } = useTranslation();
  const { applied } = one.counts;
  if (one.is_running) {
    return (
      <div className="flex flex-col gap-1 px-6 py-4" role="status">
        <Text size="small">
          {t("annex.apply.progress", { done: one.progress_done, total: one.progress_total })}
        </Text>
        <progress className="w-full" value={one.progress_done} max={one.progress_total || 1} />
      </div>
    );
  }
  if (one.state === "undone") {
    return (
      <Text size="small" className="px-6 py-4">
        {t("annex.undo.done", { reason: one.undo_reason })}
      </Text>
    );
  }
  if (one.state !== "applied" || applied === undefined) return null;
  return (
    <Text size="small" className="px-6 py-4">
      {t("annex.apply.done", {
        certificates: applied.certificates,
        producers: applied.producers,
        left: applied.left_out,
      })}{" "}
      <Link
        className="text-ui-fg-interactive"
        to={`/certificates?q=${encodeURIComponent(one.decision_number)}`}
      >
        {t("annex.apply.register")}
      </Link>
    </Text>
  );
}

/** One annex from its columns to the register and back. */
export function ImportScreen({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, error, refetch } = useImport(id);
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const one = data.import;
  const isOpen = one.state === "uploaded" || one.state === "checked" || one.state === "failed";
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <div className="flex flex-wrap items-start justify-between gap-3 px-6 py-4">
          <div className="min-w-0">
            <Link className="txt-small text-ui-fg-interactive" to="/certificate-imports">
              {t("annex.title")}
            </Link>
            <Heading className="break-all">{one.file_name}</Heading>
            <div className="txt-small flex flex-wrap items-center gap-2">
              <ImportBadge state={one.state} />
              <span>{`${one.decision_number} · ${formatDay(day(one.decided_on), language)} · ${one.issued_by}`}</span>
            </div>
          </div>
          <div className="flex gap-2">
            {one.state === "checked" && !one.is_running && <ApplyDrawer one={one} />}
            {one.state === "applied" && <UndoDrawer one={one} />}
          </div>
        </div>
        <Outcome one={one} />
      </Container>
      {isOpen && <ColumnsPanel key={JSON.stringify(one.mapping)} one={one} />}
      {one.state !== "uploaded" && <ReportPanel one={one} isOpen={isOpen} />}
    </div>
  );
}
