import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { readHome } from "@/features/catalogue/data";
import { GroupList } from "@/features/catalogue/group-list";
import { Shelf } from "@/features/catalogue/shelf";
import { SalesPointList } from "@/features/sales-point/sales-point-list";
import { VillageList } from "@/features/village/village-list";
import { Away } from "@/shared/layout/away";
import layout from "@/shared/layout/page.module.css";
import { alternatesOf } from "@/shared/seo/alternates";
import styles from "./home.module.css";

// Two full rows on a wide screen, four on a phone.
const starredOnHome = 8;

export async function generateMetadata(): Promise<Metadata> {
  return { alternates: alternatesOf(await getLocale(), "/") };
}

export default async function HomePage() {
  const locale = await getLocale();
  const [t, answer] = await Promise.all([getTranslations("home"), readHome(locale)]);
  if (!answer.ok) return <Away />;
  const home = answer.value;
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.what}>{t("what")}</h1>
        <p className={layout.lede}>
          {t("figures", {
            ocop: home.ocop_count,
            other: home.product_count - home.ocop_count,
            producers: home.producer_count,
            points: home.sales_points.length,
          })}
        </p>
      </div>
      {home.starred.length > 0 ? (
        <section className={styles.first}>
          <h2 className="visually-hidden">{t("starred")}</h2>
          <Shelf cards={home.starred.slice(0, starredOnHome)} isFirstOnPage />
        </section>
      ) : null}
      {home.villages.length > 0 ? (
        <section className={layout.section}>
          <h2>{t("villages")}</h2>
          <VillageList villages={home.villages} />
        </section>
      ) : null}
      <section className={layout.section}>
        <h2>{t("groups")}</h2>
        <GroupList groups={home.groups} />
      </section>
      {home.sales_points.length > 0 ? (
        <section className={layout.section}>
          <h2>{t("sales_points")}</h2>
          <p className={layout.lede}>{t("sales_points_text")}</p>
          <SalesPointList points={home.sales_points} />
        </section>
      ) : null}
    </>
  );
}
