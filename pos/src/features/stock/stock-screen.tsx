import { formatInstant } from "@saolang/domain/time";
import { Button } from "@saolang/ui/button";
import { useCallback, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { useLive } from "../../local/use-live.js";
import { useThrow } from "../../local/use-throw.js";
import { useLanguage } from "../../messages/language.js";
import { Screen } from "../../pieces/screen.js";
import { Arrivals } from "./arrivals.js";
import { type FormTask, GoodsForm } from "./goods-form.js";
import { PaperList } from "./paper-list.js";
import type { StockPorts } from "./ports.js";
import { SlipView } from "./slip-view.js";
import styles from "./stock.module.css";
import { knownTransfers, refreshTransfers } from "./transfers.js";

interface StockScreenProps {
  readonly ports: StockPorts;
  readonly onBack: () => void;
}

type View =
  | { readonly kind: "home" | "arrivals" | FormTask }
  | { readonly kind: "slip"; readonly paperId: string; readonly isNew: boolean };

const forms = ["receive", "count", "send"] as const;

function titleOf(view: View): "title" | "arrivals" | "slip" | FormTask {
  return view.kind === "home" ? "title" : view.kind;
}

/** Goods coming in, going out and on the shelf: each is written down as a paper and sent when there is a network. */
export function StockScreen({ ports, onBack }: StockScreenProps) {
  const { ledger, cache, ask, now } = ports;
  const t = useTranslations("stock");
  const { language } = useLanguage();
  const fail = useThrow();
  const [view, setView] = useState<View>({ kind: "home" });
  const transfers = useLive(useCallback(() => knownTransfers(ledger, cache), [ledger, cache]));
  useEffect(() => {
    refreshTransfers(ledger, cache, ask, now()).catch(fail);
  }, [ledger, cache, ask, now, fail]);
  const askedAt = transfers?.askedAt ?? null;
  const incoming = transfers?.incoming ?? [];
  const home = () => setView({ kind: "home" });
  const done = (paperId: string) => setView({ kind: "slip", paperId, isNew: true });
  const isHome = view.kind === "home";
  return (
    <Screen
      key={view.kind}
      title={t(titleOf(view))}
      backWords={isHome ? t("back") : t("home")}
      onBack={isHome ? onBack : home}
    >
      {isHome ? (
        <>
          <div className={styles.tasks}>
            {forms.map((kind) => (
              <Button key={kind} tone="quiet" size="large" onClick={() => setView({ kind })}>
                {t(kind)}
              </Button>
            ))}
            <Button tone="quiet" size="large" onClick={() => setView({ kind: "arrivals" })}>
              {t("arrivals_count", { count: incoming.length })}
            </Button>
          </div>
          <PaperList
            ledger={ledger}
            onOpen={(paperId) => setView({ kind: "slip", paperId, isNew: false })}
          />
        </>
      ) : null}
      {view.kind === "send" || view.kind === "arrivals" ? (
        <p role="status">
          {askedAt === null
            ? t("never_asked")
            : t("asked_at", { at: formatInstant(askedAt, language) })}
        </p>
      ) : null}
      {view.kind === "receive" || view.kind === "count" || view.kind === "send" ? (
        <GoodsForm ports={ports} task={view.kind} points={transfers?.points ?? []} onDone={done} />
      ) : null}
      {view.kind === "arrivals" ? (
        <Arrivals ports={ports} incoming={incoming} onDone={done} />
      ) : null}
      {view.kind === "slip" ? (
        <SlipView ports={ports} paperId={view.paperId} isNew={view.isNew} />
      ) : null}
    </Screen>
  );
}
