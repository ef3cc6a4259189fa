import type { PosClerk } from "@saolang/contracts";
import { Button } from "@saolang/ui/button";
import { FieldFrame } from "@saolang/ui/field";
import { Notice } from "@saolang/ui/notice";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import type { Ledger } from "../../local/ledger.js";
import { useThrow } from "../../local/use-throw.js";
import { useLanguage } from "../../messages/language.js";
import { refusalText } from "../../messages/refusal-text.js";
import { Keypad } from "../../pieces/keypad.js";
import { useFocus } from "../../pieces/use-focus.js";
import styles from "./clerk-screen.module.css";
import { checkPin, type signIn } from "./sign-in.js";

interface PinPadProps {
  readonly ledger: Ledger;
  readonly clerk: PosClerk;
  readonly now: () => Date;
  /** What the PIN is for: to confirm something unless said otherwise. */
  readonly check?: typeof signIn;
  readonly submitWords: string;
  readonly onRight: (clerk: PosClerk) => void;
}

interface Refused {
  readonly code: string;
  readonly lockedUntilAt: string | null;
}

const longestPin = 8;

/** The PIN of one clerk, by keypad or keyboard; checked on this device. */
export function PinPad(props: PinPadProps) {
  const { ledger, clerk, now, check = checkPin, submitWords, onRight } = props;
  const t = useTranslations("clerk");
  const { language } = useLanguage();
  const fail = useThrow();
  const field = useFocus<HTMLInputElement>();
  const [pin, setPin] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);

  const type = (text: string) => setPin(text.replace(/\D/g, "").slice(0, longestPin));

  async function enter(): Promise<void> {
    setBusy(true);
    const answer = await check(ledger, clerk, pin, now());
    setBusy(false);
    setPin("");
    if (answer.ok) return onRight(answer.value);
    const until = answer.refusal.facts?.lockedUntilAt;
    setRefused({
      code: answer.refusal.code,
      lockedUntilAt: typeof until === "string" ? until : null,
    });
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (pin !== "" && !isBusy) enter().catch(fail);
  }

  const until = refused?.lockedUntilAt ?? null;
  const seconds = until === null ? 0 : Math.ceil((Date.parse(until) - now().getTime()) / 1000);
  return (
    <form className="stack" onSubmit={submit}>
      <FieldFrame label={t("pin", { name: clerk.name })}>
        {(control) => (
          <input
            {...control}
            className={`${control.className ?? ""} ${styles.pin ?? ""}`}
            type="password"
            name="pin"
            inputMode="none"
            autoComplete="off"
            ref={field}
            value={pin}
            onChange={(event) => type(event.target.value)}
          />
        )}
      </FieldFrame>
      {refused === null ? null : (
        <Notice tone="bad">
          {refusalText(refused.code, language)} {seconds > 0 ? t("locked", { seconds }) : null}
        </Notice>
      )}
      <Keypad
        onKey={(text) => type(pin + text)}
        onErase={() => setPin(pin.slice(0, -1))}
        eraseLabel={t("erase")}
      />
      <Button type="submit" size="large" wide disabled={pin === "" || isBusy}>
        {isBusy ? t("checking") : submitWords}
      </Button>
    </form>
  );
}
