import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "domain",
    include: ["src/**/*.test.ts", "scripts/**/*.test.ts"],
    // Some go through every commune there is, on a machine that others keep busy.
    testTimeout: 60_000,
  },
});
