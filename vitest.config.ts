import { defineConfig } from "vitest/config";

// Each workspace owns its own vitest config; this file only joins them, so that one run can pick any with --project.
export default defineConfig({
  test: {
    projects: [
      "packages/*/vitest.config.ts",
      "{backend,storefront,pos}/vitest.config.{ts,mts}",
      "scripts/vitest.config.mjs",
      "scripts/journeys/vitest.config.mjs",
    ],
  },
});
