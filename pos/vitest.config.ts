import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { dedupe: ["react", "react-dom"] },
  test: {
    name: "pos",
    include: ["src/**/*.test.ts", "src/**/*.test.tsx", "server/**/*.test.mjs"],
    environment: "node",
    // Left to Node it would find the React of the whole repository, which is another one.
    server: { deps: { inline: ["use-intl"] } },
    // Dexie looks for IndexedDB when it loads, so this must come before every import of a test.
    setupFiles: ["fake-indexeddb/auto"],
  },
});
