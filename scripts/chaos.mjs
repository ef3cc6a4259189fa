import { requireNode } from "./lib/node-version.mjs";

requireNode();
const { bootstrap } = await import("./lib/bootstrap.mjs");
await bootstrap(import.meta.url, async (progress) => {
  const { run } = await import("./lib/commands/chaos.mjs");
  return run(progress, process.argv.slice(2));
});
