import { requireNode } from "./lib/node-version.mjs";

requireNode();
const { bootstrap } = await import("./lib/bootstrap.mjs");
await bootstrap(import.meta.url, async (progress) => {
  const { serveStack } = await import("./lib/stack/serve.mjs");
  return serveStack(progress);
});
