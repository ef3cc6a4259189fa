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
import { type Carried, openCarried } from "../../outbox/carry.js";
import { CarriedQueue } from "./carried-queue.js";
import styles from "./status.module.css";

interface ImportFormProps {
  readonly ledger: Ledger;
  readonly ask: Ask;
  readonly device: DeviceRow;
  readonly clerkName: string | null;
  readonly now: () => Date;
}

/** Opens another till's file of waiting commands; nothing is sent before a person has seen what is in it. */
export function ImportForm({ ledger, ask, device, clerkName, now }: ImportFormProps) {
  const t = useTranslations("carry");
  const { language } = useLanguage();
  const fail = useThrow();
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const [carried, setCarried] = useState<Carried | null>(null);

  async function open(chosen: File): Promise<void> {
    const opened = await openCarried(await chosen.text(), passphrase, device);
    setRefused(opened.ok ? null : opened.refusal.code);
    if (opened.ok) setCarried(opened.value);
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (file === null) return;
    setBusy(true);
    open(file)
      .catch(fail)
      .finally(() => setBusy(false));
  }

  if (carried) {
    return <CarriedQueue {...{ ledger, ask, device, clerkName, now, carried }} />;
  }
  return (
    <form className={styles.section} onSubmit={submit}>
      <h3>{t("import_title")}</h3>
      <p>{t("import_text")}</p>
      <Field
        label={t("file")}
        type="file"
        accept=".saolang"
        required
        onChange={(event) => setFile(event.target.files?.[0] ?? null)}
      />
      <Field
        label={t("passphrase")}
        value={passphrase}
        onChange={(event) => setPassphrase(event.target.value)}
        autoComplete="off"
        spellCheck={false}
        required
      />
      {refused === null ? null : <Notice tone="bad">{refusalText(refused, language)}</Notice>}
      <div>
        <Button type="submit" disabled={isBusy}>
          {isBusy ? t("busy") : t("open")}
        </Button>
      </div>
    </form>
  );
}
