import { Button } from "@saolang/ui/button";
import { Notice } from "@saolang/ui/notice";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import type { Cache } from "../../local/cache.js";
import type { Ledger } from "../../local/ledger.js";
import { durably } from "../../local/storage-failure.js";
import { useThrow } from "../../local/use-throw.js";
import { useLanguage } from "../../messages/language.js";
import { refusalText } from "../../messages/refusal-text.js";
import { CashField } from "../../pieces/cash-field.js";
import { dongOfDigits, keepDigits } from "../../pieces/cash-digits.js";
import { Keypad } from "../../pieces/keypad.js";
import { useFocus } from "../../pieces/use-focus.js";
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
  const pay = useTranslations("payment");
  const { language } = useLanguage();
  const fail = useThrow();
  const field = useFocus<HTMLInputElement>();
  const [digits, setDigits] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);

  async function open(): Promise<void> {
    setBusy(true);
    const shift = { clerk, float: dongOfDigits(digits), openedAt: now(), mintId };
    const opened = await durably(cache, () => openShift(ledger, shift));
    setBusy(false);
    if (opened.ok) onOpened();
    else setRefused(opened.refusal.code);
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!isBusy && digits !== "") open().catch(fail);
  }

  return (
    <main className="narrow">
      <h1>{t("open_title")}</h1>
      <p>{t("open_text")}</p>
      <form className="stack" onSubmit={submit}>
        <CashField
          ref={field}
          label={t("float")}
          name="float"
          digits={digits}
          onDigits={setDigits}
          hasKeyboard={false}
        />
        {refused === null ? null : <Notice tone="bad">{refusalText(refused, language)}</Notice>}
        <Keypad
          hasThousands
          onKey={(text) => setDigits(keepDigits(digits + text))}
          onErase={() => setDigits(digits.slice(0, -1))}
          eraseLabel={pay("erase")}
        />
        <Button type="submit" size="large" wide disabled={isBusy || digits === ""}>
          {t("open")}
        </Button>
      </form>
    </main>
  );
}
