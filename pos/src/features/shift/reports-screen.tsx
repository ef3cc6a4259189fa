import { dong, formatDong } from "@saolang/domain/money";
import { formatInstant } from "@saolang/domain/time";
import type { Sending } from "@saolang/receipt";
import { useCallback, useState } from "react";
import { useTranslations } from "use-intl";
import type { Ledger } from "../../local/ledger.js";
import { useLive } from "../../local/use-live.js";
import { useLanguage } from "../../messages/language.js";
import { Pages } from "../../pieces/pages.js";
import rows from "../../pieces/rows.module.css";
import { Screen } from "../../pieces/screen.js";
import { closedShifts } from "./closed-shifts.js";

interface ReportsScreenProps {
  readonly ledger: Ledger;
  readonly device: { readonly isTraining?: boolean };
  readonly onReport: (shiftId: string) => void;
  readonly onBack: () => void;
}

function standingOf({ waiting, parked }: Sending): "provisional" | "parked" | "confirmed" {
  if (waiting > 0) return "provisional";
  return parked > 0 ? "parked" : "confirmed";
}

/** Closed shifts of this till, newest first, to read a report or print it again. */
export function ReportsScreen({ ledger, device, onReport, onBack }: ReportsScreenProps) {
  const { isTraining } = device;
  const t = useTranslations("reports");
  const { language } = useLanguage();
  const [page, setPage] = useState(0);
  const shown = useLive(useCallback(() => closedShifts(ledger, page), [ledger, page]));
  return (
    <Screen title={t("title")} backWords={t("back")} onBack={onBack}>
      {shown?.shifts.length === 0 ? <p>{t("none")}</p> : null}
      <ul className={rows.rows}>
        {shown?.shifts.map(({ shiftId, clerkName, closed, sending }) => (
          <li key={shiftId}>
            <button type="button" className={rows.row} onClick={() => onReport(shiftId)}>
              <span>
                <strong>{formatInstant(closed.closed_at, language)}</strong>
                <small>{clerkName}</small>
              </span>
              <span>
                {formatDong(dong(closed.sales_total))}
                <small className={closed.difference === 0 ? rows.good : rows.bad}>
                  {closed.difference === 0
                    ? t("exact")
                    : t("off", { amount: formatDong(dong(closed.difference)) })}
                </small>
                {isTraining ? null : <small>{t(standingOf(sending))}</small>}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <Pages page={page} hasMore={shown?.hasMore ?? false} onPage={setPage} />
    </Screen>
  );
}
