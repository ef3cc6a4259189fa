import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "backend",
          include: ["src/**/*.test.ts"],
          exclude: ["**/*.integration.test.ts"],
        },
      },
      {
        test: {
          name: "backend-integration",
          include: ["src/**/*.integration.test.ts", "test/**/*.integration.test.ts"],
          globals: true,
          pool: "forks",
          // Two, each with databases of its own: a boot of Medusa keeps one core busy.
          maxWorkers: 2,
          hookTimeout: 180_000,
          testTimeout: 60_000,
          setupFiles: ["./test/setup.mts"],
          server: { deps: { external: [/node_modules/] } },
        },
      },
    ],
  },
});
