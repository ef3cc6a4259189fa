import type { PosClerk } from "@saolang/contracts";
import { layoutShiftSoFar } from "@saolang/receipt";
import { Button } from "@saolang/ui/button";
import { useCallback, useMemo, useRef } from "react";
import { useTranslations } from "use-intl";
import { printFrame } from "../../device/print.js";
import type { DeviceRow } from "../../local/ledger-rows.js";
import type { Ledger } from "../../local/ledger.js";
import { useLive } from "../../local/use-live.js";
import { useThrow } from "../../local/use-throw.js";
import { Paper } from "../../pieces/paper.js";
import rows from "../../pieces/rows.module.css";
import { Screen } from "../../pieces/screen.js";
import { noteAct } from "../log/note.js";
import { readShift } from "./contents.js";
import { paperFigures, readNumbers } from "./report.js";

interface SoFarScreenProps {
  readonly ledger: Ledger;
  readonly device: DeviceRow;
  readonly shiftId: string;
  readonly clerk: PosClerk;
  readonly now: () => Date;
  readonly onBack: () => void;
}

/**
 * A look at the shift at any time (X): it changes nothing. What the drawer must hold is shown to a manager only, so that a
 * clerk who closes the shift counts blind.
 */
export function SoFarScreen({ ledger, device, shiftId, clerk, now, onBack }: SoFarScreenProps) {
  const t = useTranslations("so_far");
  const fail = useThrow();
  const frame = useRef<HTMLIFrameElement>(null);
  const shown = useLive(
    useCallback(async () => {
      const contents = await readShift(ledger, shiftId);
      if (!contents) return null;
      const figures = paperFigures(contents, device, await readNumbers(ledger, device));
      return { figures, printedAt: now() };
    }, [ledger, shiftId, device, now]),
  );
  const showsDrawer = clerk.role === "manager";
  const layout = useMemo(
    () =>
      shown ? layoutShiftSoFar(shown.figures, { printedAt: shown.printedAt, showsDrawer }) : null,
    [shown, showsDrawer],
  );

  async function print(): Promise<void> {
    if (!frame.current) return;
    await printFrame(frame.current);
    await noteAct(ledger, { at: now(), clerkName: clerk.name, act: "x_printed" });
  }

  return (
    <Screen title={t("title")} backWords={t("back")} onBack={onBack}>
      <div className={rows.papered}>
        {layout ? <Paper ref={frame} layout={layout} title={t("title")} /> : null}
        <Button size="large" wide onClick={() => void print().catch(fail)}>
          {t("print")}
        </Button>
      </div>
    </Screen>
  );
}
