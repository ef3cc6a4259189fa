import { requireNode } from "./lib/node-version.mjs";

requireNode();
const { bootstrap } = await import("./lib/bootstrap.mjs");
await bootstrap(import.meta.url, async (progress) => {
  const { serveShop } = await import("./lib/shop/serve.mjs");
  return serveShop(progress);
});
