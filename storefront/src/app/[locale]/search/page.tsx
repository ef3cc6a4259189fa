import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { readListing } from "@/features/catalogue/data";
import { Listing } from "@/features/catalogue/listing";
import { listingWords, pageCount, readListingState } from "@/features/catalogue/listing-query";
import { readQuestion } from "@/features/catalogue/question";
import { hrefOf } from "@/i18n/href";
import { Away } from "@/shared/layout/away";
import layout from "@/shared/layout/page.module.css";
import { alternatesOf } from "@/shared/seo/alternates";
import { LookAround } from "./look-around";
import { NothingFound } from "./nothing-found";
import styles from "./search.module.css";

interface PageProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  const [locale, words, t] = await Promise.all([
    getLocale(),
    searchParams,
    getTranslations("search"),
  ]);
  const question = readQuestion(words.q);
  if (question === "") return { title: t("title"), alternates: alternatesOf(locale, "/search") };
  // One page for each thing somebody may type: the goods are found by their own pages.
  return { title: t("results", { question }), robots: { index: false, follow: true } };
}

export default async function SearchPage({ searchParams }: PageProps) {
  const [locale, words, t] = await Promise.all([
    getLocale(),
    searchParams,
    getTranslations("search"),
  ]);
  const question = readQuestion(words.q);
  if (question === "") {
    return (
      <div className={layout.stack}>
        <h1>{t("title")}</h1>
        <p className={layout.lede}>{t("how")}</p>
        <LookAround />
      </div>
    );
  }
  const state = readListingState(words);
  const answer = await readListing(locale, { q: question }, state);
  if (!answer.ok) return <Away />;
  const { count, ocop_count, other_count } = answer.value;
  if (ocop_count + other_count === 0) return <NothingFound question={question} />;
  if (state.page > pageCount(count)) notFound();
  return (
    <div className={layout.stack}>
      <h1 className={styles.title}>{t("results", { question })}</h1>
      <Listing
        listing={answer.value}
        state={state}
        hrefOfState={(other) =>
          hrefOf(locale, { pathname: "/search", query: { q: question, ...listingWords(other) } })
        }
      />
    </div>
  );
}
