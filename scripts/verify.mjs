import { requireNode } from "./lib/node-version.mjs";

requireNode();
const { bootstrap } = await import("./lib/bootstrap.mjs");
await bootstrap(import.meta.url, async (progress) => {
  const { verify } = await import("./lib/verify.mjs");
  return verify(progress, process.argv.slice(2));
});
