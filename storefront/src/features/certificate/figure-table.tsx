import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import styles from "./figure-table.module.css";

export interface Figure {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  /** Where these papers are listed. */
  readonly href: string | null;
}

interface FigureTableProps {
  readonly title: string;
  /** What each line is, the head of its column. */
  readonly of: string;
  readonly figures: readonly Figure[];
  /** What a share is a share of. */
  readonly total: number;
  /** What a bar of full length stands for. */
  readonly highest: number;
  /** Gold is for stars alone. */
  readonly tone?: "gold" | "celadon";
}

/** A table whose last column draws its figures: the picture says nothing that the table does not. */
export function FigureTable(props: FigureTableProps) {
  const { title, of, figures, total, highest, tone = "celadon" } = props;
  const t = useTranslations("figures");
  const locale = useLocale();
  const number = new Intl.NumberFormat(locale);
  const share = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  return (
    <table className={styles.table}>
      <caption className={styles.title}>{title}</caption>
      <thead className={styles.head}>
        <tr>
          <th scope="col">{of}</th>
          <th scope="col" className={styles.count}>
            {t("papers")}
          </th>
          <th scope="col" className={styles.share}>
            {t("share")}
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ key, name, count, href }) => (
          <tr key={key} className={styles.row}>
            <th scope="row" className={styles.name}>
              {href === null ? (
                name
              ) : (
                <Link href={href} prefetch={false}>
                  {name}
                </Link>
              )}
            </th>
            <td className={styles.count}>{number.format(count)}</td>
            <td className={styles.share}>
              <div className={styles.drawn}>
                <span className={styles.percent}>
                  {share.format(total === 0 ? 0 : count / total)}
                </span>
                <svg
                  className={`${styles.bar} ${styles[tone] ?? ""}`}
                  viewBox="0 0 100 10"
                  preserveAspectRatio="none"
                  aria-hidden="true"
                >
                  <rect width={(100 * count) / Math.max(1, highest)} height="10" />
                </svg>
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
