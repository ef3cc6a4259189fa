import { createNavigation } from "next-intl/navigation";
import { type Locale, routing } from "./routing";

const { getPathname } = createNavigation(routing);

/** A place in the shop, named by its route; `getPathname` gives it its address in a language. */
export type Place = Parameters<typeof getPathname>[0]["href"];

/** The address of a place in a language, such as `/san-pham/x` or `/en/products/x`. */
export function hrefOf(locale: Locale, place: Place): string {
  return getPathname({ locale, href: place });
}
