import sharedEn from "@saolang/messages/en.json";
import sharedVi from "@saolang/messages/vi.json";
import { hasLocale } from "next-intl";
import { getRequestConfig } from "next-intl/server";
import en from "@/messages/en.json";
import vi from "@/messages/vi.json";
import { routing } from "./routing";

const catalogues = { vi: { ...sharedVi, ...vi }, en: { ...sharedEn, ...en } };

export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = hasLocale(routing.locales, requested) ? requested : routing.defaultLocale;
  return { locale, messages: catalogues[locale], timeZone: "Asia/Ho_Chi_Minh" };
});
