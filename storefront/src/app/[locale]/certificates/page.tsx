import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Pager } from "@/features/catalogue/pager";
import { findCertificates } from "@/features/certificate/data";
import { RegisterForm } from "@/features/certificate/register-form";
import { RegisterList } from "@/features/certificate/register-list";
import {
  isNarrowed,
  readRegisterState,
  registerPages,
  registerWords,
} from "@/features/certificate/register-query";
import { hrefOf } from "@/i18n/href";
import { Away } from "@/shared/layout/away";
import layout from "@/shared/layout/page.module.css";
import { alternatesOf } from "@/shared/seo/alternates";

interface PageProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("register")]);
  return {
    title: t("title"),
    description: t("text"),
    alternates: alternatesOf(locale, "/certificates"),
  };
}

/** Anybody looks up a certificate by what is printed on the goods or on the paper. */
export default async function RegisterPage({ searchParams }: PageProps) {
  const [locale, words, t] = await Promise.all([
    getLocale(),
    searchParams,
    getTranslations("register"),
  ]);
  const state = readRegisterState(words);
  const answer = await findCertificates(state);
  if (!answer.ok) return <Away />;
  const { certificates, count } = answer.value;
  const last = registerPages(count);
  if (state.page > last) notFound();
  const producer = certificates[0]?.producer?.name;
  return (
    <div className={layout.stack}>
      <h1>{t("title")}</h1>
      <p className={layout.lede}>{t("text")}</p>
      <RegisterForm state={state} />
      <h2 className="visually-hidden">{t("results")}</h2>
      <p>
        {state.producer && producer
          ? t("count_of_producer", { count, producer })
          : t("count", { count })}{" "}
        {state.q !== "" || isNarrowed(state) ? (
          <Link href={hrefOf(locale, "/certificates")} prefetch={false}>
            {t("clear")}
          </Link>
        ) : (
          <Link href={hrefOf(locale, "/certificates/statistics")} prefetch={false}>
            {t("to_figures")}
          </Link>
        )}
      </p>
      {count === 0 ? (
        <div className={layout.lede}>
          <p>{t("nothing")}</p>
          <p>{t("nothing_means")}</p>
        </div>
      ) : (
        <RegisterList certificates={certificates} />
      )}
      <Pager
        page={state.page}
        last={last}
        hrefOfPage={(page) =>
          hrefOf(locale, { pathname: "/certificates", query: registerWords({ ...state, page }) })
        }
      />
    </div>
  );
}
