import { Button } from "@saolang/ui/button";
import { Field } from "@saolang/ui/field";
import { Notice } from "@saolang/ui/notice";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import type { Ask } from "../../device/server.js";
import type { DeviceRow } from "../../local/ledger-rows.js";
import type { Ledger } from "../../local/ledger.js";
import { useThrow } from "../../local/use-throw.js";
import { useLanguage } from "../../messages/language.js";
import { refusalText } from "../../messages/refusal-text.js";
import { pair } from "../pairing/pair.js";
import styles from "./status.module.css";

interface PairAgainProps {
  readonly ledger: Ledger;
  readonly ask: Ask;
  readonly device: DeviceRow;
  readonly onPaired: () => void;
}

/** For a till the server no longer knows: a new code for the same device, and what waits is sent. */
export function PairAgain({ ledger, ask, device, onPaired }: PairAgainProps) {
  const t = useTranslations();
  const { language } = useLanguage();
  const fail = useThrow();
  const [pairingCode, setPairingCode] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);

  async function send(): Promise<void> {
    const label = `${device.salesPoint.code}-${device.letter}`;
    const paired = await pair(ledger, ask, { pairingCode: pairingCode.trim(), label });
    setRefused(paired.ok ? null : paired.refusal.code);
    if (paired.ok) onPaired();
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    setBusy(true);
    send()
      .catch(fail)
      .finally(() => setBusy(false));
  }

  return (
    <Notice tone="bad" title={t("strip.signed_out")}>
      <p>{t("status.signed_out_text", { letter: device.letter })}</p>
      <form className={styles.section} onSubmit={submit}>
        <Field
          label={t("pairing.code")}
          value={pairingCode}
          onChange={(event) => setPairingCode(event.target.value)}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          required
          minLength={4}
          maxLength={20}
        />
        {refused === null ? null : <p role="alert">{refusalText(refused, language)}</p>}
        <div>
          <Button type="submit" disabled={isBusy}>
            {t("pairing.submit")}
          </Button>
        </div>
      </form>
    </Notice>
  );
}
