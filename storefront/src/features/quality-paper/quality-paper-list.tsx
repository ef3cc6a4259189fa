import type { StoreQualityPaper } from "@saolang/contracts";
import { isPaperKind, paperKindFacts } from "@saolang/domain/quality-paper";
import { day, formatDay } from "@saolang/domain/time";
import { useLocale, useTranslations } from "next-intl";
import styles from "./quality-paper-list.module.css";

/** The papers of the goods that are valid today, in plain words: what each says, who issued it, until when. */
export function QualityPaperList({ papers }: { readonly papers: readonly StoreQualityPaper[] }) {
  const t = useTranslations("quality_paper");
  if (papers.length === 0) return null;
  return (
    <section className={styles.papers}>
      <h2 className={styles.heading}>{t("title")}</h2>
      <ul className={styles.list}>
        {papers.map((paper) => (
          <PaperItem key={`${paper.kind} ${paper.number}`} paper={paper} />
        ))}
      </ul>
    </section>
  );
}

function PaperItem({ paper }: { readonly paper: StoreQualityPaper }) {
  const t = useTranslations("quality_paper");
  const locale = useLocale();
  if (!isPaperKind(paper.kind)) return null;
  const facts = paperKindFacts(paper.kind);
  const isEnglish = locale === "en";
  return (
    <li className={styles.paper}>
      <p className={styles.name}>{isEnglish ? facts.nameEn : facts.nameVi}</p>
      <p>{isEnglish ? facts.purposeEn : facts.purposeVi}</p>
      <p className={styles.quiet}>
        {t("issued", { number: paper.number, issuer: paper.issued_by })}
        {" · "}
        {paper.valid_through === null
          ? t("no_end")
          : t("valid_through", { on: formatDay(day(paper.valid_through), locale) })}
      </p>
    </li>
  );
}
