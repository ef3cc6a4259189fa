import { Button } from "@saolang/ui/button";
import { Field } from "@saolang/ui/field";
import { Mark } from "@saolang/ui/mark";
import { Notice } from "@saolang/ui/notice";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { useLanguage } from "../../messages/language.js";
import { refusalText } from "../../messages/refusal-text.js";
import type { Ask } from "../../device/server.js";
import type { DeviceRow } from "../../local/ledger-rows.js";
import type { Ledger } from "../../local/ledger.js";
import { pair } from "./pair.js";

interface PairingScreenProps {
  readonly ledger: Ledger;
  readonly ask: Ask;
  readonly onPaired: (device: DeviceRow) => void;
}

/** The first screen of a new till: the office's code and a name, once. */
export function PairingScreen({ ledger, ask, onPaired }: PairingScreenProps) {
  const t = useTranslations("pairing");
  const { language } = useLanguage();
  const [code, setCode] = useState("");
  const [label, setLabel] = useState<string>(t("label_default"));
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setRefused(null);
    const paired = await pair(ledger, ask, { pairingCode: code.trim(), label: label.trim() });
    setBusy(false);
    if (paired.ok) onPaired(paired.value);
    else setRefused(paired.refusal.code);
  }

  return (
    <main className="narrow">
      <Mark size="4rem" />
      <h1>{t("title")}</h1>
      <p>{t("text")}</p>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <Field
          label={t("code")}
          name="pairing_code"
          value={code}
          onChange={(event) => setCode(event.target.value)}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          required
          minLength={4}
          maxLength={20}
        />
        <Field
          label={t("label")}
          hint={t("label_hint")}
          name="label"
          value={label}
          onChange={(event) => setLabel(event.target.value)}
          required
          maxLength={80}
        />
        {refused === null ? null : <Notice tone="bad">{refusalText(refused, language)}</Notice>}
        <Button type="submit" size="large" wide disabled={isBusy}>
          {isBusy ? t("busy") : t("submit")}
        </Button>
      </form>
    </main>
  );
}
