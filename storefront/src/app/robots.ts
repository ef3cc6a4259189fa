import type { MetadataRoute } from "next";

/** Goods may be found; baskets, checkouts and orders are nobody else's business. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      disallow: [
        "/api/",
        "/gio-hang",
        "/thanh-toan",
        "/don-hang/",
        "/en/cart",
        "/en/checkout",
        "/en/orders/",
      ],
    },
  };
}
