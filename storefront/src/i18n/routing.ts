import { defineRouting } from "next-intl/routing";

/** Addresses never change without a redirect; Vietnamese words at the root, English ones under /en. */
export const routing = defineRouting({
  locales: ["vi", "en"],
  defaultLocale: "vi",
  localePrefix: "as-needed",
  // The address alone decides: no guess from the browser, no cookie, no redirect for crawlers.
  localeDetection: false,
  localeCookie: false,
  // hreflang stands in each page's head, where the translated address is known.
  alternateLinks: false,
  pathnames: {
    "/": "/",
    "/search": { vi: "/tim-kiem", en: "/search" },
    "/groups": { vi: "/nhom", en: "/groups" },
    "/groups/[handle]": { vi: "/nhom/[handle]", en: "/groups/[handle]" },
    "/products/[handle]": { vi: "/san-pham/[handle]", en: "/products/[handle]" },
    "/villages/[handle]": { vi: "/lang-nghe/[handle]", en: "/villages/[handle]" },
    "/sales-points/[code]": { vi: "/diem-ban/[code]", en: "/sales-points/[code]" },
    "/certificates": { vi: "/chung-nhan", en: "/certificates" },
    "/certificates/statistics": { vi: "/chung-nhan/thong-ke", en: "/certificates/statistics" },
    "/certificates/[id]": { vi: "/chung-nhan/[id]", en: "/certificates/[id]" },
    "/cart": { vi: "/gio-hang", en: "/cart" },
    "/checkout": { vi: "/thanh-toan", en: "/checkout" },
    "/orders/[code]": { vi: "/don-hang/[code]", en: "/orders/[code]" },
  },
});

export type Locale = (typeof routing.locales)[number];
