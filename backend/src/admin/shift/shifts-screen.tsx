import { Container, Heading, Text } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "../shared/choice";
import { Failure } from "../shared/failure";
import { Pager, pageSize } from "../shared/pager";
import { usePointOptions } from "../shared/use-points";
import { Waiting } from "../rating/waiting";
import { ShiftCards, ShiftTable } from "./shift-list";
import { useShifts } from "./use-shifts";

const first = { sales_point_id: "", state: "", page: 0 };
const states = ["open", "closed", "needs_review"];

/** The shifts of all tills, the newest first. */
export function ShiftsScreen() {
  const { t } = useTranslation();
  const points = usePointOptions();
  const [view, setView] = useState(first);
  const show = (part: Partial<typeof first>) => setView({ ...view, page: 0, ...part });
  const isFiltered = view.state !== "" || view.sales_point_id !== "";
  const { data, error, refetch } = useShifts({
    sales_point_id: view.sales_point_id || undefined,
    state: view.state || undefined,
    limit: pageSize,
    offset: view.page * pageSize,
  });
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading>{t("shift.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("shift.subtitle")}
        </Text>
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
          label={t("shift.state")}
          value={view.state}
          none={t("shift.allStates")}
          options={states.map((value) => ({ value, label: t(`shift.${value}`) }))}
          onChange={(state) => show({ state })}
        />
      </div>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data?.count === 0 && (
        <Text className="px-6 py-8" role="status">
          {t(isFiltered ? "shift.emptyFiltered" : "shift.empty")}
        </Text>
      )}
      {data !== undefined && data.count > 0 && (
        <>
          <ShiftTable shifts={data.shifts} />
          <ShiftCards shifts={data.shifts} />
          <Pager count={data.count} page={view.page} onPage={(page) => show({ page })} />
        </>
      )}
    </Container>
  );
}
