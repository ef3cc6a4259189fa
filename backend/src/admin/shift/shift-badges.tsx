import { useTranslation } from "react-i18next";
import type { AdminShiftRow } from "../../modules/counter/office/shift-row";
import { StatusBadge } from "../shared/status-badge";

/** Open or closed, by whom, and whether somebody has to look. */
export function ShiftBadges({ shift }: { readonly shift: AdminShiftRow }) {
  const { t } = useTranslation();
  const isOpen = shift.closed_at === null;
  return (
    <span className="flex flex-wrap gap-1">
      <StatusBadge color={isOpen ? "green" : "grey"}>
        {t(isOpen ? "shift.open" : "shift.closed")}
      </StatusBadge>
      {shift.office && <StatusBadge color="blue">{t("shift.byOffice")}</StatusBadge>}
      {shift.needs_review && <StatusBadge color="red">{t("shift.needs_review")}</StatusBadge>}
    </span>
  );
}
