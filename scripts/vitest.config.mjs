import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "scripts",
    include: ["{bench,checks,lib}/**/*.test.mjs"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
