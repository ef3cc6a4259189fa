import { formatTimeOfDay } from "@saolang/domain/time";
import { Amount } from "@saolang/ui/amount";
import { Button } from "@saolang/ui/button";
import { Dialog } from "@saolang/ui/dialog";
import { Field } from "@saolang/ui/field";
import { Notice } from "@saolang/ui/notice";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import type { ParkedBasketRow } from "../../local/ledger-rows.js";
import { useFirstField } from "../../pieces/use-first-field.js";
import { useThrow } from "../../local/use-throw.js";
import { useLanguage } from "../../messages/language.js";
import { refusalText } from "../../messages/refusal-text.js";
import styles from "./past-sales.module.css";
import { priceBasket } from "./price.js";

interface ParkedDialogProps {
  readonly parked: readonly ParkedBasketRow[];
  /** True while something lies in the basket: it can be parked, and gives way when another is resumed. */
  readonly hasBasket: boolean;
  readonly onPark: (name: string | null) => Promise<void>;
  /** Answers the code of a refusal, or null when the basket is back. */
  readonly onResume: (parkedId: string) => Promise<string | null>;
  readonly onClose: () => void;
}

/** Baskets put aside, to come back to; and a place for the one on the counter. */
export function ParkedDialog({ parked, hasBasket, onPark, onResume, onClose }: ParkedDialogProps) {
  const t = useTranslations();
  const fields = useFirstField<HTMLFormElement>();
  const { language } = useLanguage();
  const fail = useThrow();
  const [name, setName] = useState("");
  const [refused, setRefused] = useState<string | null>(null);

  function park(event: FormEvent): void {
    event.preventDefault();
    const said = name.trim();
    onPark(said === "" ? null : said).then(onClose, fail);
  }

  async function resume(parkedId: string): Promise<void> {
    const code = await onResume(parkedId);
    if (code === null) onClose();
    else setRefused(code);
  }

  return (
    <Dialog open title={t("parked.title")} closeLabel={t("action.close")} onClose={onClose}>
      {refused === null ? null : <Notice tone="bad">{refusalText(refused, language)}</Notice>}
      {hasBasket ? (
        <form ref={fields} className="stack" onSubmit={park}>
          <Field
            label={t("parked.name")}
            hint={t("parked.name_hint")}
            name="parked-name"
            maxLength={60}
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <Button type="submit" size="large" wide>
            {t("parked.park")}
          </Button>
        </form>
      ) : null}
      {parked.length === 0 && !hasBasket ? <p>{t("parked.none")}</p> : null}
      {parked.length > 0 && hasBasket ? <p className={styles.hint}>{t("parked.swap")}</p> : null}
      <ul className={styles.sales}>
        {parked.map((row) => {
          const time = formatTimeOfDay(row.parkedAt);
          return (
            <li key={row.parkedId}>
              <button
                type="button"
                className={styles.sale}
                onClick={() => void resume(row.parkedId).catch(fail)}
              >
                <span className={styles.what}>
                  <strong>{row.name ?? t("parked.untitled", { time })}</strong>
                  <small>{t("parked.at", { time, name: row.clerkName })}</small>
                </span>
                <Amount value={priceBasket(row.basket).totals.due} />
                <span>{t("parked.resume")}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
