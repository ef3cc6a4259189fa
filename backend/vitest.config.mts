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
          // Two, each with a backend and databases of its own, booted once for all the files that fall to it.
          maxWorkers: 2,
          isolate: false,
          hookTimeout: 180_000,
          testTimeout: 60_000,
          setupFiles: ["./test/setup.mts"],
          server: { deps: { external: [/node_modules/] } },
        },
      },
    ],
  },
});
