import type { StoreVillage } from "@saolang/contracts";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { hrefOf } from "@/i18n/href";
import { Picture } from "@/shared/picture";
import styles from "./village-list.module.css";

/** Craft villages by picture, name and craft; the first one large. */
export function VillageList({ villages }: { readonly villages: readonly StoreVillage[] }) {
  const t = useTranslations("village");
  const locale = useLocale();
  return (
    <ul className={styles.villages}>
      {villages.map((village) => (
        <li key={village.handle} className={styles.village}>
          <Picture
            url={village.picture}
            alt={t("picture", { name: village.name, craft: village.craft })}
            sizes="(min-width: 64rem) 600px, (min-width: 40rem) 48vw, 92vw"
            width={1600}
            height={900}
          />
          <h3 className={styles.name}>
            <Link
              className={styles.link}
              href={hrefOf(locale, {
                pathname: "/villages/[handle]",
                params: { handle: village.handle },
              })}
              prefetch={false}
            >
              {village.name}
            </Link>
          </h3>
          <p className={styles.craft}>
            {village.craft} · {t("products", { count: village.product_count })}
          </p>
        </li>
      ))}
    </ul>
  );
}
