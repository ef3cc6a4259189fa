import type { Dong } from "@saolang/domain/money";
import { Notice } from "@saolang/ui/notice";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Cache } from "../../local/cache.js";
import type { Ledger } from "../../local/ledger.js";
import { durably } from "../../local/storage-failure.js";
import { useThrow } from "../../local/use-throw.js";
import { useLanguage } from "../../messages/language.js";
import { refusalText } from "../../messages/refusal-text.js";
import { CashCount } from "./cash-count.js";
import { openShift } from "./open.js";

interface OpenScreenProps {
  readonly ledger: Ledger;
  readonly cache: Cache;
  readonly clerk: { readonly id: string; readonly name: string };
  readonly now: () => Date;
  readonly mintId: () => string;
  readonly onOpened: () => void;
}

/** The start of a shift: the cash that is already in the drawer. */
export function OpenScreen({ ledger, cache, clerk, now, mintId, onOpened }: OpenScreenProps) {
  const t = useTranslations("shift");
  const { language } = useLanguage();
  const fail = useThrow();
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);

  async function open(float: Dong): Promise<void> {
    setBusy(true);
    const shift = { clerk, float, openedAt: now(), mintId };
    const opened = await durably(cache, () => openShift(ledger, shift));
    setBusy(false);
    if (opened.ok) onOpened();
    else setRefused(opened.refusal.code);
  }

  return (
    <main className="narrow">
      <h1>{t("open_title")}</h1>
      <p>{t("open_text")}</p>
      {refused === null ? null : <Notice tone="bad">{refusalText(refused, language)}</Notice>}
      <CashCount
        startsWith="total"
        label={t("float")}
        name="float"
        submitWords={t("open")}
        isBusy={isBusy}
        onCounted={(float) => void open(float).catch(fail)}
      />
    </main>
  );
}
