import literata from "@fontsource-variable/literata/files/literata-latin-wght-normal.woff2?address";
import literataVietnamese from "@fontsource-variable/literata/files/literata-vietnamese-wght-normal.woff2?address";
import text from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?address";
import textVietnamese from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?address";

/** Files that the first lines of every page are set in; the rest comes when it is met. */
export const preloadedFonts: readonly string[] = [
  text,
  textVietnamese,
  literata,
  literataVietnamese,
];
