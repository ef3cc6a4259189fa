import { buttonClass } from "@saolang/ui/button";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { readHome } from "@/features/catalogue/data";
import { GroupList } from "@/features/catalogue/group-list";
import { VillageList } from "@/features/village/village-list";
import { hrefOf } from "@/i18n/href";
import layout from "@/shared/layout/page.module.css";

/** The ways to goods other than by name: groups and villages, or all goods while those cannot be asked for. */
export async function LookAround() {
  const locale = await getLocale();
  const [t, home] = await Promise.all([getTranslations("search"), readHome(locale)]);
  return (
    <>
      {home.ok ? (
        <>
          <section className={layout.section}>
            <h2>{t("groups")}</h2>
            <GroupList groups={home.value.groups} />
          </section>
          {home.value.villages.length > 0 ? (
            <section className={layout.section}>
              <h2>{t("villages")}</h2>
              <VillageList villages={home.value.villages} />
            </section>
          ) : null}
        </>
      ) : null}
      <p>
        <Link
          className={buttonClass({ tone: "quiet" })}
          href={hrefOf(locale, "/groups")}
          prefetch={false}
        >
          {t("all_products")}
        </Link>
      </p>
    </>
  );
}
