import { defineConfig } from "vitest/config";

export default defineConfig({ test: { name: "receipt", include: ["src/**/*.test.ts"] } });
