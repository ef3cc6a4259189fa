import { Button } from "@saolang/ui/button";
import { useCallback, useMemo, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { printFrame } from "../../device/print.js";
import { useLive } from "../../local/use-live.js";
import { useThrow } from "../../local/use-throw.js";
import { Paper } from "../../pieces/paper.js";
import rows from "../../pieces/rows.module.css";
import { noteAct } from "../log/note.js";
import type { StockPorts } from "./ports.js";
import { kindOf, slipOf } from "./slip.js";

interface SlipViewProps {
  readonly ports: StockPorts;
  readonly paperId: string;
  /** It was just written: its first print is the original. */
  readonly isNew: boolean;
}

/** A written paper, to print, to sign and to go with the goods; from the second print on it is a copy. */
export function SlipView({ ports, paperId, isNew }: SlipViewProps) {
  const { ledger, device, clerk, now } = ports;
  const t = useTranslations("stock");
  const fail = useThrow();
  const frame = useRef<HTMLIFrameElement>(null);
  const [isReprint, setReprint] = useState(!isNew);
  const row = useLive(useCallback(() => ledger.stockPapers.get(paperId), [ledger, paperId]));
  const layout = useMemo(() => row && slipOf(row, device, isReprint), [row, device, isReprint]);
  if (!row || !layout) return null;
  const title = t(kindOf(row));

  async function print(): Promise<void> {
    if (!frame.current) return;
    await printFrame(frame.current);
    if (isReprint) {
      const facts = { number: title };
      await noteAct(ledger, { at: now(), clerkName: clerk.name, act: "reprinted", facts });
    }
    setReprint(true);
  }

  return (
    <div className={rows.papered}>
      <Paper ref={frame} layout={layout} title={title} />
      <Button size="large" wide onClick={() => void print().catch(fail)}>
        {t("print")}
      </Button>
    </div>
  );
}
