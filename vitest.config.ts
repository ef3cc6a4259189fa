import { defineConfig } from "vitest/config";

// Each workspace owns its own vitest config; this file only joins them, so that one run can pick any of them with --project.
export default defineConfig({
  test: {
    projects: [
      "packages/*/vitest.config.ts",
      "backend/vitest.config.mts",
      "backend/vitest.unit.config.mts",
      "storefront/vitest.config.ts",
      "pos/vitest.config.ts",
      "scripts/vitest.config.mjs",
      "scripts/journeys/vitest.config.mjs",
    ],
  },
});
