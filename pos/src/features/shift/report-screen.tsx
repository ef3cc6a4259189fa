import { formatInstant } from "@saolang/domain/time";
import { Button } from "@saolang/ui/button";
import { Notice } from "@saolang/ui/notice";
import { useCallback, useRef } from "react";
import { useTranslations } from "use-intl";
import { printFrame } from "../../device/print.js";
import type { DeviceRow } from "../../local/ledger-rows.js";
import type { Ledger } from "../../local/ledger.js";
import { useLive } from "../../local/use-live.js";
import { useThrow } from "../../local/use-throw.js";
import { useLanguage } from "../../messages/language.js";
import { Paper } from "../../pieces/paper.js";
import { paperOfShift } from "./paper-of-shift.js";
import { noteReportPrinted } from "./printed.js";
import { sendingOf } from "./sending.js";

interface ReportScreenProps {
  readonly ledger: Ledger;
  readonly device: DeviceRow;
  readonly shiftId: string;
  readonly clerkName: string | null;
  readonly now: () => Date;
  readonly onDone: () => void;
}

function SendingNotice({ sending }: { readonly sending: Awaited<ReturnType<typeof sendingOf>> }) {
  const t = useTranslations("shift");
  const { language } = useLanguage();
  const { waiting, parked, confirmedAt } = sending;
  if (parked > 0) return <Notice tone="bad">{t("sending_parked", { count: parked })}</Notice>;
  if (confirmedAt === null) return <Notice>{t("sending_waits", { count: waiting })}</Notice>;
  const at = formatInstant(confirmedAt, language);
  return <Notice tone="good">{t("sending_confirmed", { at })}</Notice>;
}

/** The report of a closed shift (Z): frozen as it was closed, to read and to print; from the second print on a copy. */
export function ReportScreen(props: ReportScreenProps) {
  const { ledger, device, shiftId, clerkName, now, onDone } = props;
  const t = useTranslations("shift");
  const receipt = useTranslations("receipt");
  const fail = useThrow();
  const frame = useRef<HTMLIFrameElement>(null);
  const shown = useLive(
    useCallback(async () => {
      const shift = await ledger.shifts.get(shiftId);
      return {
        layout: await paperOfShift(ledger, shiftId, device),
        sending: shift ? await sendingOf(ledger, shift) : null,
      };
    }, [ledger, shiftId, device]),
  );

  async function print(): Promise<void> {
    if (!frame.current) return;
    await printFrame(frame.current);
    await noteReportPrinted(ledger, shiftId, { clerkName, at: now() });
  }

  return (
    <main className="narrow tall">
      <h1>{t("report")}</h1>
      {shown?.sending && !device.isTraining ? <SendingNotice sending={shown.sending} /> : null}
      {shown?.layout ? <Paper ref={frame} layout={shown.layout} title={t("report")} /> : null}
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
