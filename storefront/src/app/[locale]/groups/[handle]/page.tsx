import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { readListing } from "@/features/catalogue/data";
import { groupByHandle } from "@/features/catalogue/groups";
import { Listing } from "@/features/catalogue/listing";
import { listingWords, pageCount, readListingState } from "@/features/catalogue/listing-query";
import { hrefOf } from "@/i18n/href";
import { Away } from "@/shared/layout/away";
import layout from "@/shared/layout/page.module.css";
import { alternatesOf } from "@/shared/seo/alternates";

interface PageProps {
  readonly params: Promise<{ handle: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const [locale, { handle }, t] = await Promise.all([
    getLocale(),
    params,
    getTranslations("catalogue"),
  ]);
  const group = groupByHandle(handle, locale);
  if (!group) return {};
  return {
    title: group.name,
    description: t("group_text", { group: group.name }),
    alternates: alternatesOf(locale, { pathname: "/groups/[handle]", params: { handle } }),
  };
}

export default async function GroupPage({ params, searchParams }: PageProps) {
  const [locale, { handle }, words] = await Promise.all([getLocale(), params, searchParams]);
  const group = groupByHandle(handle, locale);
  if (!group) notFound();
  const state = readListingState(words);
  const [t, answer] = await Promise.all([
    getTranslations("catalogue"),
    readListing(locale, { group: group.number }, state),
  ]);
  if (!answer.ok) return <Away />;
  if (state.page > pageCount(answer.value.count)) notFound();
  return (
    <div className={layout.stack}>
      <h1>{group.name}</h1>
      <p className={layout.lede}>{t("on_show")}</p>
      <Listing
        listing={answer.value}
        state={state}
        hrefOfState={(other) =>
          hrefOf(locale, {
            pathname: "/groups/[handle]",
            params: { handle },
            query: listingWords(other),
          })
        }
      />
    </div>
  );
}
