import { businessDayOf, formatInstant, isDay } from "@saolang/domain/time";
import { Field } from "@saolang/ui/field";
import { SelectField } from "@saolang/ui/select-field";
import { useCallback, useState } from "react";
import { useTranslations } from "use-intl";
import type { LogRow } from "../../local/clerk-rows.js";
import type { Ledger } from "../../local/ledger.js";
import { useLive } from "../../local/use-live.js";
import { useLanguage } from "../../messages/language.js";
import { Pages } from "../../pieces/pages.js";
import styles from "../../pieces/rows.module.css";
import { Screen } from "../../pieces/screen.js";
import { readLog } from "./read.js";
import { factText, isKnownAct, isKnownFact } from "./say.js";

interface LogScreenProps {
  readonly ledger: Ledger;
  readonly clerks: readonly { readonly name: string }[];
  readonly now: () => Date;
  readonly onBack: () => void;
}

function Line({ row }: { readonly row: LogRow }) {
  const t = useTranslations("log");
  const { language } = useLanguage();
  const facts = Object.entries(row.facts).map(([name, fact]) => {
    const value = factText(name, fact, language);
    return isKnownFact(name) ? t(`facts.${name}`, { value }) : `${name}: ${value}`;
  });
  return (
    <li className={styles.row}>
      <span>
        <strong>{isKnownAct(row.act) ? t(`acts.${row.act}`) : row.act}</strong>
        <small>{facts.join(" · ")}</small>
      </span>
      <span>
        <small>{formatInstant(row.at, language)}</small>
        <small>{row.clerkName ?? t("nobody")}</small>
      </span>
    </li>
  );
}

/** What was done at this till, in plain words, the last first; nothing of it can be changed. */
export function LogScreen({ ledger, clerks, now, onBack }: LogScreenProps) {
  const t = useTranslations("log");
  const [day, setDay] = useState("");
  const [clerkName, setClerkName] = useState("");
  const [page, setPage] = useState(0);
  const shown = useLive(
    useCallback(
      () =>
        readLog(ledger, {
          page,
          on: isDay(day) ? day : null,
          clerkName: clerkName === "" ? null : clerkName,
        }),
      [ledger, page, day, clerkName],
    ),
  );
  return (
    <Screen title={t("title")} backWords={t("back")} onBack={onBack}>
      <div className={styles.filters}>
        <Field
          type="date"
          label={t("day")}
          name="day"
          max={businessDayOf(now())}
          value={day}
          onChange={(event) => {
            setDay(event.target.value);
            setPage(0);
          }}
        />
        <SelectField
          label={t("clerk")}
          name="clerk"
          value={clerkName}
          options={[
            { value: "", text: t("everybody") },
            ...clerks.map(({ name }) => ({ value: name, text: name })),
          ]}
          onChange={(event) => {
            setClerkName(event.target.value);
            setPage(0);
          }}
        />
      </div>
      <p role="status">{shown?.rows.length === 0 ? t("none") : null}</p>
      <ul className={styles.rows} aria-label={t("title")}>
        {shown?.rows.map((row) => (
          <Line key={row.id} row={row} />
        ))}
      </ul>
      <Pages page={page} hasMore={shown?.hasMore ?? false} onPage={setPage} />
    </Screen>
  );
}
