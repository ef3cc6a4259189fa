import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { MeilisearchOptions } from "../../src/modules/search-meilisearch/options";
import { MeilisearchSearchService } from "../../src/modules/search-meilisearch/service";
import { MeilisearchServer } from "../meilisearch-server/server";
import type { HeldQueue, OpenEngine, SearchEngine } from "./engine";

const masterKey = "master-key-of-a-test-0123456789";

/** On the server of our own that answers as Meilisearch does. */
export const openInTest: OpenEngine = async () => {
  const server = await MeilisearchServer.start({ masterKey });
  const slow = await MeilisearchServer.start({ masterKey });
  slow.delayMs = 5_000;
  const queue = {
    hold: () => server.tasks.hold(),
    release: () => server.tasks.release(),
    failNext: (message: string) => server.tasks.failNext("no_space_left_on_device", message),
  };
  const close = async () => {
    await server.stop();
    await slow.stop();
  };
  return engine({ host: server.host, apiKey: masterKey }, slow.host, { queue, close });
};

/** On a Meilisearch that runs somewhere. */
export function openReal(options: MeilisearchOptions): OpenEngine {
  return async () => {
    const silent = await listenSilently();
    const close = async () => void silent.server.close();
    return engine(options, silent.host, { close });
  };
}

interface Rest {
  readonly queue?: HeldQueue;
  readonly close: () => Promise<void>;
}

function engine(options: MeilisearchOptions, slowHost: string, rest: Rest): SearchEngine {
  const troubled = {
    away: { ...options, host: "http://127.0.0.1:9" },
    slow: { ...options, host: slowHost, timeoutMs: 200 },
    "wrong key": { ...options, apiKey: "wrong-key-0123456789" },
  };
  return {
    provider: {
      resolve: path.resolve("src/modules/search-meilisearch"),
      id: "meilisearch",
      options: { ...options },
    },
    identifier: MeilisearchSearchService.identifier,
    searchIn: (trouble, query) => new MeilisearchSearchService({}, troubled[trouble]).search(query),
    says: {
      away: /cannot be reached.*MEILISEARCH_HOST/u,
      slow: /did not answer within 200 ms/u,
      "wrong key": /refuses the key.*MEILISEARCH_API_KEY/u,
    },
    secret: options.apiKey ?? "wrong-key-0123456789",
    ...rest,
  };
}

/** Takes connections and never answers. */
async function listenSilently() {
  const server = createServer(() => undefined);
  server.unref();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { server, host: `http://127.0.0.1:${port}` };
}
