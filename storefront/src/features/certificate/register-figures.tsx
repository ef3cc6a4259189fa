import type { StoreCertificateStatistics } from "@saolang/contracts";
import { useLocale, useTranslations } from "next-intl";
import { hrefOf } from "@/i18n/href";
import { FigureTable } from "./figure-table";
import { groupName } from "./names";
import { type RegisterState, registerStates, registerWords } from "./register-query";
import styles from "./register-figures.module.css";

/** Communes shown at once; the others open below them, unless they are too few to be worth a click. */
const firstCommunes = 15;
const fewMore = 5;

const highestOf = (figures: readonly { readonly count: number }[]): number =>
  figures.reduce((most, { count }) => Math.max(most, count), 0);

const everything: RegisterState = {
  page: 1,
  q: "",
  state: null,
  stars: null,
  group: null,
  set: null,
  commune: null,
  producer: null,
};

/** What counts today by stars, group and commune, and how many papers stand how. */
export function RegisterFigures({ figures }: { readonly figures: StoreCertificateStatistics }) {
  const t = useTranslations();
  const locale = useLocale();
  const listOf = (more: Partial<RegisterState>): string =>
    hrefOf(locale, {
      pathname: "/certificates",
      query: registerWords({ ...everything, state: "valid", ...more }),
    });
  const named = figures.by_commune.filter(({ commune }) => commune !== null);
  const nameless = figures.by_commune.filter(({ commune }) => commune === null);
  const communes = [...named, ...nameless].map(({ commune, count }) => ({
    key: commune?.code ?? "none",
    name: commune?.name ?? t("figures.no_commune"),
    count,
    href: commune ? listOf({ commune: commune.code }) : null,
  }));
  const atOnce = communes.length > firstCommunes + fewMore ? firstCommunes : communes.length;
  const all = figures.by_state.reduce((sum, { count }) => sum + count, 0);
  const communeTable = (title: string, part: typeof communes) => (
    <FigureTable
      title={title}
      of={t("register.commune")}
      figures={part}
      total={figures.valid}
      highest={highestOf(communes)}
    />
  );
  return (
    <div className={styles.figures}>
      <FigureTable
        title={t("figures.by_stars")}
        of={t("register.stars")}
        tone="gold"
        total={figures.valid}
        highest={highestOf(figures.by_stars)}
        figures={figures.by_stars.map(({ stars, count }) => ({
          key: String(stars),
          name: t("catalogue.of_stars", { stars }),
          count,
          href: listOf({ stars }),
        }))}
      />
      <FigureTable
        title={t("figures.by_state")}
        of={t("register.state")}
        total={all}
        highest={highestOf(figures.by_state)}
        figures={registerStates.map((state) => ({
          key: state,
          name: t(`register.states.${state}`),
          count: figures.by_state.find((one) => one.state === state)?.count ?? 0,
          href: listOf({ state }),
        }))}
      />
      <FigureTable
        title={t("figures.by_group")}
        of={t("register.group")}
        total={figures.valid}
        highest={highestOf(figures.by_group)}
        figures={[...figures.by_group]
          .sort((a, b) => b.count - a.count)
          .map(({ group, count }) => ({
            key: String(group),
            name: group === null ? t("figures.no_group") : groupName(group, locale),
            count,
            href: group === null ? null : listOf({ group }),
          }))}
      />
      <div>
        {communeTable(t("figures.by_commune"), communes.slice(0, atOnce))}
        {communes.length > atOnce ? (
          <details>
            <summary className={styles.more}>
              {t("figures.more_communes", { count: communes.length - atOnce })}
            </summary>
            {communeTable(t("figures.other_communes"), communes.slice(atOnce))}
          </details>
        ) : null}
      </div>
    </div>
  );
}
