import { Container, Heading, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router-dom";
import { Choice } from "../shared/choice";
import { Failure } from "../shared/failure";
import { Pager, pageSize } from "../shared/pager";
import { usePointOptions } from "../shared/use-points";
import { Waiting } from "../rating/waiting";
import { NewCodeDrawer } from "./code-drawers";
import { TillCards, TillTable } from "./till-list";
import { useTills } from "./use-tills";

/** The view is in the address, so that a task can point to the tills of a point. */
function useView() {
  const [search, setSearch] = useSearchParams();
  const view = {
    sales_point_id: search.get("sales_point_id") ?? "",
    state: search.get("state") ?? "",
    page: Math.max(0, Math.trunc(Number(search.get("page") ?? 0)) || 0),
  };
  const show = (part: Partial<typeof view>) => {
    const next = new URLSearchParams();
    for (const [name, value] of Object.entries({ ...view, page: 0, ...part })) {
      if (value !== "" && value !== 0) next.set(name, String(value));
    }
    setSearch(next);
  };
  return { view, show };
}

/** Every till of every point: how it is, and what the office can do about it. */
export function TillsScreen() {
  const { t } = useTranslation();
  const points = usePointOptions();
  const { view, show } = useView();
  const isFiltered = view.state !== "" || view.sales_point_id !== "";
  const { data, error, refetch } = useTills({
    sales_point_id: view.sales_point_id || undefined,
    state: view.state || undefined,
    limit: pageSize,
    offset: view.page * pageSize,
  });
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <div>
          <Heading>{t("till.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("till.subtitle")}
          </Text>
        </div>
        <NewCodeDrawer />
      </div>
      <div className="grid grid-cols-1 gap-3 px-6 py-4 sm:grid-cols-3">
        <Choice
          label={t("office.point")}
          value={view.sales_point_id}
          none={t("office.allPoints")}
          options={points}
          onChange={(sales_point_id) => show({ sales_point_id })}
        />
        <Choice
          label={t("till.state")}
          value={view.state}
          none={t("till.allStates")}
          options={["paired", "revoked"].map((value) => ({ value, label: t(`till.${value}`) }))}
          onChange={(state) => show({ state })}
        />
      </div>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data?.count === 0 && (
        <Text className="px-6 py-8" role="status">
          {t(isFiltered ? "till.emptyFiltered" : "till.empty")}
        </Text>
      )}
      {data !== undefined && data.count > 0 && (
        <>
          <TillTable tills={data.tills} />
          <TillCards tills={data.tills} />
          <Pager count={data.count} page={view.page} onPage={(page) => show({ page })} />
        </>
      )}
    </Container>
  );
}
