import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "scripts",
    include: ["lib/**/*.test.mjs", "checks/**/*.test.mjs"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
