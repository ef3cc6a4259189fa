import { Button, Container, Heading } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { Failure } from "../shared/failure";
import { Waiting } from "../rating/waiting";
import { CloseDrawer } from "./close-drawer";
import { ShiftBadges } from "./shift-badges";
import { ShiftReportView } from "./shift-report";
import { useShift } from "./use-shifts";

/** One shift and its Z. */
export function ShiftScreen({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useShift(id);
  const shift = data?.shift;
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-3 px-6 py-4">
        <div>
          <Link to="/shifts" className="txt-small text-ui-fg-interactive">
            {t("shift.back")}
          </Link>
          <Heading className="mt-1">
            {shift
              ? `${shift.sales_point.code} · ${t("shift.tillName", shift.till)}`
              : t("shift.report")}
          </Heading>
          {shift && <ShiftBadges shift={shift} />}
        </div>
        {shift && (
          <div className="flex flex-wrap gap-2">
            {shift.may_close && <CloseDrawer id={id} />}
            <Button size="small" variant="secondary" asChild>
              <Link to={`/shifts/${id}/print`}>{t("shift.print")}</Link>
            </Button>
          </div>
        )}
      </div>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {shift && <ShiftReportView shift={shift} />}
    </Container>
  );
}
