import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { readListing } from "@/features/catalogue/data";
import { Listing } from "@/features/catalogue/listing";
import { listingWords, pageCount, readListingState } from "@/features/catalogue/listing-query";
import { hrefOf } from "@/i18n/href";
import { Away } from "@/shared/layout/away";
import layout from "@/shared/layout/page.module.css";
import { alternatesOf } from "@/shared/seo/alternates";

interface PageProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("catalogue")]);
  return {
    title: t("all"),
    description: t("all_text"),
    alternates: alternatesOf(locale, "/groups"),
  };
}

/** Everything the shop sells. */
export default async function AllProductsPage({ searchParams }: PageProps) {
  const [locale, words] = await Promise.all([getLocale(), searchParams]);
  const state = readListingState(words);
  const [t, answer] = await Promise.all([
    getTranslations("catalogue"),
    readListing(locale, {}, state),
  ]);
  if (!answer.ok) return <Away />;
  if (state.page > pageCount(answer.value.count)) notFound();
  return (
    <div className={layout.stack}>
      <h1>{t("all")}</h1>
      <p className={layout.lede}>{t("all_text")}</p>
      <Listing
        listing={answer.value}
        state={state}
        hrefOfState={(other) => hrefOf(locale, { pathname: "/groups", query: listingWords(other) })}
      />
    </div>
  );
}
