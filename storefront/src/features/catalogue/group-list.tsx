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
  const counts = new Map(groups.map((group) => [group.group, group]));
  const shown = groupsInShop(locale).flatMap((group) => {
    const count = counts.get(group.number);
    if (!count || count.product_count === 0) return [];
    const { product_count, ocop_count } = count;
    return [{ ...group, parts: { ocop: ocop_count, other: product_count - ocop_count } }];
  });
  return (
    <ul className={styles.groups}>
      {shown.map((group) => (
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
          <span className={styles.count}>{t("parts", group.parts)}</span>
        </li>
      ))}
    </ul>
  );
}
