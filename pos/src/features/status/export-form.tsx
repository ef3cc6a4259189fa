import { Button } from "@saolang/ui/button";
import { Field } from "@saolang/ui/field";
import { Notice } from "@saolang/ui/notice";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import type { DeviceRow } from "../../local/ledger-rows.js";
import type { Ledger } from "../../local/ledger.js";
import { useThrow } from "../../local/use-throw.js";
import { exportQueue } from "../../outbox/carry.js";
import { saveFile } from "./save-file.js";
import styles from "./status.module.css";
import { logEntry } from "../../local/log-entry.js";

const shortest = 8;

interface ExportFormProps {
  readonly ledger: Ledger;
  readonly device: DeviceRow;
  readonly clerkName: string | null;
  readonly now: () => Date;
}

/** What is not sent yet as one locked file, for another till of this point. */
export function ExportForm({ ledger, device, clerkName, now }: ExportFormProps) {
  const t = useTranslations("carry");
  const fail = useThrow();
  const [passphrase, setPassphrase] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [saved, setSaved] = useState<number | null>(null);

  async function save(): Promise<void> {
    const at = now();
    const { file, count } = await exportQueue(ledger, device, passphrase, at);
    const day = at.toISOString().slice(0, 16).replaceAll(/[-:T]/g, "");
    saveFile(document, `${device.salesPoint.code}-${device.letter}-${day}.saolang`, file);
    const facts = { count };
    await ledger.log.add(logEntry(at, clerkName, "queue_exported", facts));
    setSaved(count);
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    setBusy(true);
    save()
      .catch(fail)
      .finally(() => setBusy(false));
  }

  return (
    <form className={styles.section} onSubmit={submit}>
      <h3>{t("export_title")}</h3>
      <p>{t("export_text")}</p>
      <Field
        label={t("passphrase")}
        hint={t("passphrase_hint")}
        value={passphrase}
        onChange={(event) => setPassphrase(event.target.value)}
        autoComplete="off"
        spellCheck={false}
        required
        minLength={shortest}
      />
      {saved === null ? null : <Notice tone="good">{t("exported", { count: saved })}</Notice>}
      <div>
        <Button type="submit" disabled={isBusy}>
          {isBusy ? t("busy") : t("export")}
        </Button>
      </div>
    </form>
  );
}
