import { day, formatDay } from "@saolang/domain/time";
import { useTranslation } from "react-i18next";
import type { ImportLine } from "../../modules/certificate/import/read-import";
import { ListPage } from "../shared/list-page";
import { PagedList } from "../shared/paged-list";
import { TextLink } from "../shared/text-link";
import { useListView } from "../shared/use-list-view";
import { useLanguage } from "../shared/use-language";
import { ImportBadge } from "./import-badge";
import { UploadDrawer } from "./upload-drawer";
import { useImports } from "./use-imports";

function Line({ line }: { readonly line: ImportLine }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <li className="txt-small flex flex-col items-start gap-1 px-6 py-4">
      <div className="flex flex-wrap items-center gap-2">
        <TextLink to={`/certificate-imports/${line.id}`}>{line.file_name}</TextLink>
        <ImportBadge state={line.state} />
      </div>
      <span>{`${line.decision_number} · ${formatDay(day(line.decided_on), language)} · ${line.issued_by}`}</span>
      <span className="text-ui-fg-subtle">
        {[`${t("annex.rows")}: ${line.counts.rows ?? line.progress_total}`, line.uploaded_by_name]
          .filter(Boolean)
          .join(" · ")}
      </span>
    </li>
  );
}

/** Every annex that was uploaded, the newest first. */
export function ImportsScreen() {
  const { t } = useTranslation();
  const { page, query, goTo } = useListView({});
  return (
    <ListPage title={t("annex.title")} note={t("annex.subtitle")} action={<UploadDrawer />}>
      <PagedList asked={useImports(query)} empty={t("annex.empty")} page={page} onPage={goTo}>
        {({ imports }) => (
          <ul className="divide-y">
            {imports.map((line) => (
              <Line key={line.id} line={line} />
            ))}
          </ul>
        )}
      </PagedList>
    </ListPage>
  );
}
