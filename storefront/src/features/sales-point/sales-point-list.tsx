import type { StoreSalesPoint } from "@saolang/contracts";
import Link from "next/link";
import { useLocale } from "next-intl";
import { hrefOf } from "@/i18n/href";
import { placeText } from "@/shared/place-text";
import styles from "./sales-point.module.css";

export function SalesPointList({ points }: { readonly points: readonly StoreSalesPoint[] }) {
  const locale = useLocale();
  return (
    <ul className={styles.list}>
      {points.map((point) => (
        <li key={point.id} className={styles.point}>
          <Link
            className={styles.name}
            href={hrefOf(locale, {
              pathname: "/sales-points/[code]",
              params: { code: point.code },
            })}
            prefetch={false}
          >
            {point.name}
          </Link>
          <p className={styles.quiet}>{placeText(point)}</p>
          {point.opening_hours ? <p className={styles.quiet}>{point.opening_hours}</p> : null}
        </li>
      ))}
    </ul>
  );
}
