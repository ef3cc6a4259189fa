import { requireNode } from "./lib/node-version.mjs";

requireNode();
const { bootstrap } = await import("./lib/bootstrap.mjs");
await bootstrap(import.meta.url, async (progress) => {
  const { runTests } = await import("./lib/run-tests.mjs");
  return runTests(progress, process.argv.slice(2));
});
