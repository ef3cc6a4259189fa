import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";

const paper = "#fbfbf8";

export default defineConfig({
  plugins: [
    react(),
    VitePWA({
      // A new version waits until src/sw/updater.ts lets it take over.
      registerType: "prompt",
      injectRegister: false,
      includeManifestIcons: false,
      manifest: {
        id: "/",
        name: "Sao Làng · Quầy bán",
        short_name: "Quầy Sao Làng",
        description: "Bán hàng tại điểm OCOP, có mạng hay không.",
        lang: "vi",
        start_url: "/",
        scope: "/",
        display: "standalone",
        background_color: paper,
        theme_color: paper,
        icons: [
          { src: "/icon.svg", sizes: "any", type: "image/svg+xml" },
          { src: "/icon-192.png", sizes: "192x192", type: "image/png" },
          { src: "/icon-512.png", sizes: "512x512", type: "image/png" },
          {
            src: "/icon-maskable-512.png",
            sizes: "512x512",
            type: "image/png",
            purpose: "maskable",
          },
        ],
      },
      workbox: {
        // All a cold start without network needs, and nothing that it does not: no source maps, no icons of the system.
        globPatterns: ["index.html", "icon.svg", "assets/*.{js,css,woff2}"],
        dontCacheBustURLsMatching: /^assets\//,
        navigateFallback: "/index.html",
        navigateFallbackAllowlist: [/^\/(index\.html)?$/],
        clientsClaim: true,
        cleanupOutdatedCaches: true,
        inlineWorkboxRuntime: true,
        sourcemap: false,
      },
    }),
  ],
  resolve: { dedupe: ["react", "react-dom"] },
  // The oldest tills: Chrome 123 and Safari 17.5, the first with light-dark() in CSS.
  build: {
    target: ["chrome123", "safari17.5"],
    // All of these preload modules by themselves.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    sourcemap: true,
  },
  server: { port: 7001, proxy: { "/pos": "http://localhost:9000" } },
});
