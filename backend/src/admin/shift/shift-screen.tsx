import { Button, Container } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { DetailHead } from "../shared/detail-head";
import { Failure } from "../shared/failure";
import { Waiting } from "../shared/waiting";
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
      <DetailHead
        back={{ to: "/shifts", text: t("shift.back") }}
        title={
          shift
            ? `${shift.sales_point.code} · ${t("shift.tillName", shift.till)}`
            : t("shift.report")
        }
        facts={shift && <ShiftBadges shift={shift} />}
        acts={
          shift && (
            <>
              {shift.may_close && <CloseDrawer id={id} />}
              <Button size="small" variant="secondary" asChild>
                <Link to={`/shifts/${id}/print`}>{t("shift.print")}</Link>
              </Button>
            </>
          )
        }
      />
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {shift && <ShiftReportView shift={shift} />}
    </Container>
  );
}
