import path from "node:path";
import { defineConfig } from "vitest/config";

// Each file has a shop and a browser of its own and mostly waits for them: two at a time keep two cores busy.
export default defineConfig({
  test: {
    name: "e2e",
    root: "../..",
    include: [
      "storefront/e2e/**/*.e2e.ts",
      "pos/e2e/**/*.e2e.ts",
      "scripts/{journeys,chaos}/**/*.e2e.ts",
    ],
    setupFiles: [path.join(import.meta.dirname, "tell-failure.ts")],
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 180_000,
    hookTimeout: 600_000,
  },
});
