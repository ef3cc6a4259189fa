import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { readHome, readListing } from "@/features/catalogue/data";
import { Listing } from "@/features/catalogue/listing";
import { listingWords, pageCount, readListingState } from "@/features/catalogue/listing-query";
import { hrefOf } from "@/i18n/href";
import { Away } from "@/shared/layout/away";
import layout from "@/shared/layout/page.module.css";
import { Picture } from "@/shared/picture";
import { alternatesOf } from "@/shared/seo/alternates";

interface PageProps {
  readonly params: Promise<{ handle: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const [locale, { handle }] = await Promise.all([getLocale(), params]);
  const home = await readHome(locale);
  const village = home.ok ? home.value.villages.find((one) => one.handle === handle) : undefined;
  if (!village) return {};
  return {
    title: village.name,
    description: village.text,
    alternates: alternatesOf(locale, { pathname: "/villages/[handle]", params: { handle } }),
  };
}

export default async function VillagePage({ params, searchParams }: PageProps) {
  const [locale, { handle }, words] = await Promise.all([getLocale(), params, searchParams]);
  const home = await readHome(locale);
  if (!home.ok) return <Away />;
  const village = home.value.villages.find((one) => one.handle === handle);
  if (!village) notFound();
  const state = readListingState(words);
  const [t, answer] = await Promise.all([
    getTranslations("village"),
    readListing(locale, { commune: village.commune.code }, state),
  ]);
  if (!answer.ok) return <Away />;
  if (state.page > pageCount(answer.value.count)) notFound();
  return (
    <div className={layout.stack}>
      <Picture
        url={village.picture}
        alt={t("picture", { name: village.name, craft: village.craft })}
        sizes="(min-width: 76rem) 1136px, 92vw"
        width={1600}
        height={900}
        isFirst
      />
      <h1>{village.name}</h1>
      <p className={layout.lede}>{village.text}</p>
      <p className={layout.lede}>
        {t("commune", { commune: village.commune.name, craft: village.craft })}
      </p>
      <Listing
        listing={answer.value}
        state={state}
        hrefOfState={(other) =>
          hrefOf(locale, {
            pathname: "/villages/[handle]",
            params: { handle },
            query: listingWords(other),
          })
        }
      />
    </div>
  );
}
