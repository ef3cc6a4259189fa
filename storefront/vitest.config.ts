import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: {
      "@": at("src"),
      // The marker throws outside Next's server bundle, where a unit test is.
      "server-only": at("../node_modules/server-only/empty.js"),
    },
  },
  test: { name: "storefront", include: ["src/**/*.test.{ts,tsx}"] },
});
