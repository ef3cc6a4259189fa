import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./src/i18n/request.ts");

// What does not change from page to page; the content policy carries a nonce and comes from proxy.ts.
const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), payment=()" },
];

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  transpilePackages: ["@saolang/ui"],
  turbopack: {
    root: fileURLToPath(new URL("..", import.meta.url)),
    // `x.woff2?address` is the served address of a font: the layout preloads those every page needs. Only with the query:
    // without it the rule would also catch url() in stylesheets, which must stay as it is.
    rules: { "*.woff2": { condition: { query: "?address" }, type: "asset" } },
  },
  images: {
    formats: ["image/avif", "image/webp"],
    deviceSizes: [480, 750, 1080, 1440],
    imageSizes: [96, 180, 320],
    qualities: [70],
    minimumCacheTTL: 30 * 24 * 3600,
    // Only our own routes: /pictures/* relays the backend's files, so the optimiser never fetches a foreign address.
    localPatterns: [
      { pathname: "/pictures/**", search: "" },
      { pathname: "/villages/**", search: "" },
    ],
    remotePatterns: [],
  },
  headers: () => Promise.resolve([{ source: "/:path*", headers: securityHeaders }]),
};

export default withNextIntl(config);
