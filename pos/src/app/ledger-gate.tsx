import { Button } from "@saolang/ui/button";
import { Notice } from "@saolang/ui/notice";
import { type ReactNode, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { useStore } from "../local/store.js";
import type { Till } from "./till.js";

const lookMs = 1_000;

/** Whether a newer till in another window may interrupt this one: never in the middle of a sale or of typing. */
function useMayInterrupt({ selling, isQuiet }: Till, isWanted: boolean): boolean {
  const [may, setMay] = useState(false);
  useEffect(() => {
    if (!isWanted) return undefined;
    const timer = setInterval(() => setMay(!selling.isSelling() && isQuiet()), lookMs);
    return () => clearInterval(timer);
  }, [selling, isQuiet, isWanted]);
  return isWanted && may;
}

/** Sells only on a ledger that can be written; says in plain words what to do when it cannot. */
export function LedgerGate({
  till,
  children,
}: {
  readonly till: Till;
  readonly children: ReactNode;
}) {
  const t = useTranslations("app");
  const standing = useStore(till.ledger.standing);
  const mayInterrupt = useMayInterrupt(till, standing === "newer");
  if (standing !== "lost" && !mayInterrupt) return children;
  const isLost = standing === "lost";
  return (
    <main className="narrow">
      <Notice tone={isLost ? "bad" : "info"} title={t(isLost ? "lost_title" : "newer_title")}>
        <p>{t(isLost ? "lost_text" : "newer_text")}</p>
      </Notice>
      <Button size="large" onClick={() => location.reload()}>
        {t("reload")}
      </Button>
    </main>
  );
}
