import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { readHome, readListing } from "@/features/catalogue/data";
import { Listing } from "@/features/catalogue/listing";
import { listingWords, pageCount, readListingState } from "@/features/catalogue/listing-query";
import { SalesPointFacts } from "@/features/sales-point/sales-point-facts";
import { hrefOf } from "@/i18n/href";
import { Away } from "@/shared/layout/away";
import layout from "@/shared/layout/page.module.css";
import { alternatesOf } from "@/shared/seo/alternates";

interface PageProps {
  readonly params: Promise<{ code: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const [locale, { code }] = await Promise.all([getLocale(), params]);
  const home = await readHome(locale);
  const point = home.ok ? home.value.sales_points.find((one) => one.code === code) : undefined;
  if (!point) return {};
  return {
    title: point.name,
    alternates: alternatesOf(locale, { pathname: "/sales-points/[code]", params: { code } }),
  };
}

export default async function SalesPointPage({ params, searchParams }: PageProps) {
  const [locale, { code }, words] = await Promise.all([getLocale(), params, searchParams]);
  const home = await readHome(locale);
  if (!home.ok) return <Away />;
  const point = home.value.sales_points.find((one) => one.code === code);
  if (!point) notFound();
  const state = readListingState(words);
  const [t, answer] = await Promise.all([
    getTranslations("sales_point"),
    readListing(locale, { sales_point: code }, state),
  ]);
  if (!answer.ok) return <Away />;
  if (state.page > pageCount(answer.value.count)) notFound();
  return (
    <div className={layout.stack}>
      <h1>{point.name}</h1>
      <SalesPointFacts point={point} />
      <h2>{t("goods")}</h2>
      <Listing
        listing={answer.value}
        state={state}
        hrefOfState={(other) =>
          hrefOf(locale, {
            pathname: "/sales-points/[code]",
            params: { code },
            query: listingWords(other),
          })
        }
      />
    </div>
  );
}
