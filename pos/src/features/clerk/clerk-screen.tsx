import type { PosClerk } from "@saolang/contracts";
import { Button } from "@saolang/ui/button";
import { Notice } from "@saolang/ui/notice";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Ledger } from "../../local/ledger.js";
import { PinPad } from "./pin-pad.js";
import styles from "./clerk-screen.module.css";
import { signIn } from "./sign-in.js";

interface ClerkScreenProps {
  readonly ledger: Ledger;
  readonly clerks: readonly PosClerk[];
  readonly now: () => Date;
  /** Was signed in until the office took them off this point; null when nobody was. */
  readonly leftName: string | null;
  readonly onSignedIn: (clerk: PosClerk) => void;
}

/** Who stands at the counter: pick a name, type the PIN. */
export function ClerkScreen({ ledger, clerks, now, leftName, onSignedIn }: ClerkScreenProps) {
  const t = useTranslations("clerk");
  const [picked, setPicked] = useState<PosClerk | null>(null);

  if (picked) {
    return (
      <main className="narrow">
        <h1 className="visually-hidden">{t("title")}</h1>
        <PinPad
          ledger={ledger}
          clerk={picked}
          now={now}
          check={signIn}
          submitWords={t("enter")}
          onRight={onSignedIn}
        />
        <Button tone="plain" onClick={() => setPicked(null)}>
          {t("back")}
        </Button>
      </main>
    );
  }
  return (
    <main className="narrow">
      <h1>{t("title")}</h1>
      {leftName === null ? null : <Notice tone="bad">{t("left", { name: leftName })}</Notice>}
      {clerks.length === 0 ? <p role="status">{t("none")}</p> : null}
      <ul className={styles.clerks}>
        {clerks.map((clerk) => (
          <li key={clerk.id}>
            <button type="button" className={styles.clerk} onClick={() => setPicked(clerk)}>
              <span>{clerk.name}</span>
              <small>{t(clerk.role)}</small>
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}
