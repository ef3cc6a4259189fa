import { defineConfig } from "vitest/config";

// Browser journeys share two cores with a whole running shop: one file at a time.
export default defineConfig({
  test: {
    name: "e2e",
    root: "../..",
    include: [
      "storefront/e2e/**/*.e2e.ts",
      "pos/e2e/**/*.e2e.ts",
      "scripts/{journeys,chaos}/**/*.e2e.ts",
    ],
    pool: "forks",
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 600_000,
  },
});
