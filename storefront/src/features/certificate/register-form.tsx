import { Button } from "@saolang/ui/button";
import { Field } from "@saolang/ui/field";
import { SelectField } from "@saolang/ui/select-field";
import { useLocale, useTranslations } from "next-intl";
import { hrefOf } from "@/i18n/href";
import { communeChoices, groupChoices, setChoices } from "./names";
import styles from "./register-form.module.css";
import {
  isNarrowed,
  longestQuestion,
  type RegisterState,
  registerStates,
  starChoices,
} from "./register-query";

/** A plain GET form: the address holds what was asked, with or without JavaScript. */
export function RegisterForm({ state }: { readonly state: RegisterState }) {
  const t = useTranslations("register");
  const ofStars = useTranslations("catalogue");
  const locale = useLocale();
  const any = (text: string) => ({ value: "", text });
  return (
    <form
      className={styles.form}
      action={hrefOf(locale, "/certificates")}
      role="search"
      aria-label={t("title")}
    >
      <div className={styles.question}>
        <Field
          type="search"
          name="q"
          label={t("question")}
          hint={t("question_hint")}
          defaultValue={state.q}
          maxLength={longestQuestion}
          enterKeyHint="search"
        />
        <Button type="submit" className={styles.find}>
          {t("find")}
        </Button>
      </div>
      {state.producer ? <input type="hidden" name="producer" value={state.producer} /> : null}
      <details open={isNarrowed({ ...state, producer: null })}>
        <summary className={styles.more}>{t("more")}</summary>
        <div className={styles.filters}>
          <SelectField
            name="state"
            label={t("state")}
            defaultValue={state.state ?? ""}
            options={[
              any(t("any_state")),
              ...registerStates.map((value) => ({ value, text: t(`states.${value}`) })),
            ]}
          />
          <SelectField
            name="stars"
            label={t("stars")}
            defaultValue={state.stars ?? ""}
            options={[
              any(t("any_stars")),
              ...starChoices.map((stars) => ({
                value: String(stars),
                text: ofStars("of_stars", { stars }),
              })),
            ]}
          />
          <SelectField
            name="group"
            label={t("group")}
            defaultValue={state.group ?? ""}
            options={[any(t("any_group")), ...groupChoices(locale)]}
          />
          <SelectField
            name="set"
            label={t("set")}
            defaultValue={state.set ?? ""}
            options={[any(t("any_set")), ...setChoices(locale)]}
          />
          <SelectField
            name="commune"
            label={t("commune")}
            defaultValue={state.commune ?? ""}
            options={[any(t("any_commune")), ...communeChoices()]}
          />
        </div>
      </details>
    </form>
  );
}
