import "@saolang/ui/fonts.css";
import "@saolang/ui/tokens.css";
import "@saolang/ui/base.css";
import "@/shared/layout/shell.css";
import type { Metadata, Viewport } from "next";
import { hasLocale } from "next-intl";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { preload } from "react-dom";
import { readBasket } from "@/shared/basket/basket-cookie";
import { pieceCount } from "@/shared/basket/basket";
import { groupsInShop } from "@/features/catalogue/groups";
import { longestQuestion } from "@/features/catalogue/question";
import { routing } from "@/i18n/routing";
import { readInstallation } from "@/shared/installation";
import { CrashWordsProvider } from "@/shared/layout/crash-words";
import { preloadedFonts } from "@/shared/layout/page-fonts";
import { SiteFooter } from "@/shared/layout/site-footer";
import { SiteHeader } from "@/shared/layout/site-header";

interface LayoutProps {
  readonly children: ReactNode;
  readonly params: Promise<{ locale: string }>;
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfbf8" },
    { media: "(prefers-color-scheme: dark)", color: "#14171b" },
  ],
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return {
    title: {
      default: `${t("brand.name")} · ${t("brand.says")}`,
      template: `%s · ${t("brand.name")}`,
    },
    description: t("layout.what"),
    icons: { icon: "/mark.svg" },
  };
}

export default async function ShopLayout({ children, params }: LayoutProps) {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  for (const font of preloadedFonts) {
    preload(font, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  }
  const [t, basket, installation] = await Promise.all([
    getTranslations(),
    readBasket(),
    readInstallation(),
  ]);
  const crashWords = { title: t("crash.title"), text: t("crash.text"), retry: t("action.retry") };
  return (
    <html lang={locale}>
      <body>
        <a className="skip-link" href="#noi-dung">
          {t("layout.skip")}
        </a>
        <SiteHeader
          groups={groupsInShop(locale)}
          basketCount={pieceCount(basket)}
          longestQuestion={longestQuestion}
        />
        <CrashWordsProvider words={crashWords}>
          <main id="noi-dung" tabIndex={-1}>
            {children}
          </main>
        </CrashWordsProvider>
        <SiteFooter isDemo={installation.ok && installation.value.demo} />
      </body>
    </html>
  );
}
