import { Button } from "@saolang/ui/button";
import { useCallback, useMemo, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { printFrame } from "../../device/print.js";
import type { DeviceRow } from "../../local/ledger-rows.js";
import type { Ledger } from "../../local/ledger.js";
import { useLive } from "../../local/use-live.js";
import { useThrow } from "../../local/use-throw.js";
import { Paper } from "../../pieces/paper.js";
import { salesOf } from "./figures.js";
import { paperOfShift } from "./paper-of-shift.js";

interface ReportScreenProps {
  readonly ledger: Ledger;
  readonly device: DeviceRow;
  readonly shiftId: string;
  readonly onDone: () => void;
}

/** The report of a shift that was just closed, to read and to print. */
export function ReportScreen({ ledger, device, shiftId, onDone }: ReportScreenProps) {
  const t = useTranslations("shift");
  const receipt = useTranslations("receipt");
  const fail = useThrow();
  const frame = useRef<HTMLIFrameElement>(null);
  const [isReprint, setReprint] = useState(false);
  const facts = useLive(
    useCallback(
      async () => ({
        shift: await ledger.shifts.get(shiftId),
        sales: await salesOf(ledger, shiftId),
        unsent: await ledger.outbox.where("state").equals("pending").count(),
      }),
      [ledger, shiftId],
    ),
  );
  const layout = useMemo(
    () => (facts?.shift ? paperOfShift({ ...facts, shift: facts.shift, device, isReprint }) : null),
    [facts, device, isReprint],
  );

  async function print(): Promise<void> {
    if (!frame.current) return;
    await printFrame(frame.current);
    setReprint(true);
  }

  return (
    <main className="narrow tall">
      <h1>{t("report")}</h1>
      {layout ? <Paper ref={frame} layout={layout} title={t("report")} /> : null}
      <div className="stack">
        <Button size="large" wide tone="quiet" onClick={() => void print().catch(fail)}>
          {receipt("print_report")}
        </Button>
        <Button size="large" wide onClick={onDone}>
          {t("done")}
        </Button>
      </div>
    </main>
  );
}
