import type { StoreHomeAnswer } from "@saolang/contracts";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { hrefOf } from "@/i18n/href";
import styles from "./group-list.module.css";
import { groupsInShop } from "./groups";

/** The groups that have goods now, as one line of reading each. */
export function GroupList({ groups }: { readonly groups: StoreHomeAnswer["groups"] }) {
  const t = useTranslations("catalogue");
  const locale = useLocale();
  const counts = new Map(groups.map((group) => [group.group, group.product_count]));
  return (
    <ul className={styles.groups}>
      {groupsInShop(locale)
        .filter((group) => (counts.get(group.number) ?? 0) > 0)
        .map((group) => (
          <li key={group.handle} className={styles.group}>
            <Link
              className={styles.link}
              href={hrefOf(locale, {
                pathname: "/groups/[handle]",
                params: { handle: group.handle },
              })}
              prefetch={false}
            >
              {group.name}
            </Link>
            <span className={styles.count}>
              {t("count", { count: counts.get(group.number) ?? 0 })}
            </span>
          </li>
        ))}
    </ul>
  );
}
