import { Icon } from "@saolang/ui/icon";
import { Mark } from "@saolang/ui/mark";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { hrefOf } from "@/i18n/href";
import { LanguageSwitch } from "./language-switch";
import { SearchBox } from "./search-box";
import styles from "./site-header.module.css";

interface SiteHeaderProps {
  readonly groups: readonly { readonly handle: string; readonly name: string }[];
  readonly basketCount: number;
  readonly longestQuestion: number;
}

export function SiteHeader({ groups, basketCount, longestQuestion }: SiteHeaderProps) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <Link className={styles.brand} href={hrefOf(locale, "/")} prefetch={false}>
          <Mark size="2.4rem" />
          <span>{t("brand.name")}</span>
        </Link>
        <div className={styles.search}>
          <SearchBox
            current={locale}
            action={hrefOf(locale, "/search")}
            longest={longestQuestion}
            words={{
              label: t("search.title"),
              placeholder: t("search.placeholder"),
              submit: t("search.submit"),
              clear: t("search.clear"),
            }}
          />
        </div>
        <div className={styles.tools}>
          <LanguageSwitch current={locale} />
          <Link className={styles.basket} href={hrefOf(locale, "/cart")} prefetch={false}>
            <Icon name="basket" />
            {/* The count is part of the link's words: a lone figure says nothing to a screen reader. */}
            <span>{t("layout.basket", { count: basketCount })}</span>
          </Link>
        </div>
      </div>
      <nav className={styles.nav} aria-label={t("layout.groups")}>
        <ul className={styles.groups}>
          {groups.map((group) => (
            <li key={group.handle}>
              <Link
                className={styles.group}
                href={hrefOf(locale, {
                  pathname: "/groups/[handle]",
                  params: { handle: group.handle },
                })}
                prefetch={false}
              >
                {group.name}
              </Link>
            </li>
          ))}
          <li>
            <Link className={styles.group} href={hrefOf(locale, "/groups")} prefetch={false}>
              {t("layout.all_products")}
            </Link>
          </li>
        </ul>
      </nav>
    </header>
  );
}
