import { businessDayOf, formatInstant } from "@saolang/domain/time";
import { Button } from "@saolang/ui/button";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import type { ShiftRow } from "../../local/ledger-rows.js";
import type { Ledger } from "../../local/ledger.js";
import { useThrow } from "../../local/use-throw.js";
import { useLanguage } from "../../messages/language.js";
import { joinShift, keeperOf, questionOf, takeOverShift } from "./keeper.js";

interface ShiftGateProps {
  readonly ledger: Ledger;
  readonly shift: ShiftRow;
  readonly clerk: { readonly id: string; readonly name: string };
  readonly now: () => Date;
  readonly onCount: () => void;
  /** Selling, once nothing is left to settle. */
  readonly children: ReactNode;
}

const goesOnKey = "saolang-goes-on";

/**
 * Stands before selling while a shift is from another day, or somebody else's and this clerk is new to it. The day is the one
 * on which the clerk came to the counter: midnight interrupts nobody who is selling.
 */
export function ShiftGate({ ledger, shift, clerk, now, onCount, children }: ShiftGateProps) {
  const t = useTranslations("shift");
  const { language } = useLanguage();
  const fail = useThrow();
  const [cameAt] = useState(now);
  // Whoever goes on with an old shift is asked again on the next day.
  const thisDay = `${shift.shiftId} ${businessDayOf(cameAt)}`;
  const [goesOn, setGoesOn] = useState(() => sessionStorage.getItem(goesOnKey));
  const asked = questionOf(shift, clerk.id, cameAt);
  const question = asked === "overdue" && goesOn === thisDay ? null : asked;
  if (question === null) return children;
  const words = {
    name: keeperOf(shift).clerkName,
    at: formatInstant(shift.opened.opened_at, language),
  };
  return (
    <main className="narrow">
      <h1>{t(`${question}_title`, words)}</h1>
      <p>{t(`${question}_text`, words)}</p>
      <div className="stack">
        {question === "overdue" ? (
          <>
            <Button size="large" wide onClick={onCount}>
              {t("count_and_close")}
            </Button>
            <Button
              tone="quiet"
              size="large"
              wide
              onClick={() => {
                sessionStorage.setItem(goesOnKey, thisDay);
                setGoesOn(thisDay);
              }}
            >
              {t("go_on")}
            </Button>
          </>
        ) : (
          <>
            <Button
              size="large"
              wide
              onClick={() => void joinShift(ledger, shift.shiftId, clerk.id).catch(fail)}
            >
              {t("join")}
            </Button>
            <Button
              tone="quiet"
              size="large"
              wide
              onClick={() => {
                takeOverShift(ledger, shift.shiftId, clerk, now()).catch(fail);
              }}
            >
              {t("take_over")}
            </Button>
            <Button tone="quiet" size="large" wide onClick={onCount}>
              {t("count_and_close")}
            </Button>
          </>
        )}
      </div>
    </main>
  );
}
