import { formatInstant } from "@saolang/domain/time";
import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { readFigures } from "@/features/certificate/data";
import { OpenDataLinks } from "@/features/certificate/open-data-links";
import { RegisterFigures } from "@/features/certificate/register-figures";
import { hrefOf } from "@/i18n/href";
import { Away } from "@/shared/layout/away";
import layout from "@/shared/layout/page.module.css";
import { alternatesOf } from "@/shared/seo/alternates";

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("figures")]);
  return {
    title: t("title"),
    description: t("text"),
    alternates: alternatesOf(locale, "/certificates/statistics"),
  };
}

/** The register in figures, and as files. */
export default async function FiguresPage() {
  const [locale, t, answer] = await Promise.all([
    getLocale(),
    getTranslations("figures"),
    readFigures(),
  ]);
  if (!answer.ok) return <Away />;
  const figures = answer.value;
  return (
    <>
      <div className={layout.stack}>
        <h1>{t("title")}</h1>
        <p className={layout.lede}>
          {t("sum", {
            valid: figures.valid,
            producers: figures.producers,
            at: formatInstant(figures.at, locale),
          })}{" "}
          <Link href={hrefOf(locale, "/certificates")} prefetch={false}>
            {t("to_register")}
          </Link>
        </p>
      </div>
      <div className={layout.section}>
        <RegisterFigures figures={figures} />
      </div>
      <div className={layout.section}>
        <OpenDataLinks />
      </div>
    </>
  );
}
