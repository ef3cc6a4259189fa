import { Container, Text } from "@medusajs/ui";
import { day, formatDay } from "@saolang/domain/time";
import { useTranslation } from "react-i18next";
import type { ImportDetail } from "../../modules/certificate/import/read-import";
import { Waiting } from "../shared/waiting";
import { DetailHead } from "../shared/detail-head";
import { Failure } from "../shared/failure";
import { TextLink } from "../shared/text-link";
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
      <TextLink to={`/certificates?q=${encodeURIComponent(one.decision_number)}`}>
        {t("annex.apply.register")}
      </TextLink>
    </Text>
  );
}

/** One annex from its columns to the register and back. */
export function ImportScreen({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, error, refetch } = useImport(id);
  if (!data) {
    return (
      <Container className="p-0">
        {error ? <Failure error={error} onRetry={() => void refetch()} /> : <Waiting />}
      </Container>
    );
  }
  const one = data.import;
  const isOpen = one.state === "uploaded" || one.state === "checked" || one.state === "failed";
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <DetailHead
          back={{ to: "/certificate-imports", text: t("annex.title") }}
          title={one.file_name}
          facts={
            <div className="flex flex-wrap items-center gap-2">
              <ImportBadge state={one.state} />
              <span>{`${one.decision_number} · ${formatDay(day(one.decided_on), language)} · ${one.issued_by}`}</span>
            </div>
          }
          acts={
            <>
              {one.state === "checked" && !one.is_running && <ApplyDrawer one={one} />}
              {one.state === "applied" && <UndoDrawer one={one} />}
            </>
          }
        />
        <Outcome one={one} />
      </Container>
      {error && (
        <Container className="p-0">
          <Failure error={error} onRetry={() => void refetch()} />
        </Container>
      )}
      {isOpen && <ColumnsPanel key={JSON.stringify(one.mapping)} one={one} />}
      {one.state !== "uploaded" && <ReportPanel one={one} isOpen={isOpen} />}
    </div>
  );
}
