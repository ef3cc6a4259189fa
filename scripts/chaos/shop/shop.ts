import { cpSync } from "node:fs";
import path from "node:path";
import { waitHealthy } from "../../lib/stack/apps.mjs";
import { publishableKey, readDemo } from "../../lib/stack/demo.mjs";
import { stackEnv } from "../../lib/stack/settings.mjs";
import { openThrowAway } from "../../lib/stack/throw-away.mjs";
import { prepareDatabase } from "../../lib/stack/prepare.mjs";
import { root } from "../../lib/paths.mjs";
import { freePort } from "../../lib/ports.mjs";
import type { createProgress } from "../../lib/progress.mjs";
import type { Demo } from "../../journeys/stack.js";
import { type Redis, startRedis } from "./redis.js";

export const serverNames = ["server-a", "server-b"] as const;
export type ServerName = (typeof serverNames)[number];
export const processNames = [...serverNames, "worker"] as const;
export type ProcessName = (typeof processNames)[number];

/** A shop as it runs at scale: two servers and a worker on one database, with a Redis between them. */
export interface Shop {
  readonly demo: Demo;
  readonly databaseUrl: string;
  readonly key: string;
  readonly redis: Redis;
  readonly addressOf: (server: ServerName) => string;
  /** Kills a process without any chance to finish; nothing happens to one that is down already. */
  readonly kill: (name: ProcessName) => Promise<void>;
  /** Starts a process that is down and waits until it serves. */
  readonly start: (name: ProcessName) => Promise<void>;
  readonly isUp: (name: ProcessName) => boolean;
  /** Copies what every process wrote, to be read when the shop is gone. */
  readonly saveLogs: (folder: string) => void;
  readonly stop: () => Promise<void>;
}

/** How often a process that ends while it starts is started again, as a service manager does. */
const startTries = 4;

type Running = ReturnType<Awaited<ReturnType<typeof openThrowAway>>["children"]["serve"]>;

type Progress = ReturnType<typeof createProgress>;

const silent: Progress = {
  step: (_what: string, work: () => Promise<unknown>) => work(),
  say: () => true,
};

/** Brings the shop up. Without a word when nobody waits for it. */
export async function openShop(progress = silent): Promise<Shop> {
  const home = await openThrowAway({ progress });
  try {
    return await openOn(home);
  } catch (error) {
    await home.close();
    throw error;
  }
}

async function openOn(home: Awaited<ReturnType<typeof openThrowAway>>): Promise<Shop> {
  const { children, dataDir, database } = home;
  const redis = await startRedis(children, dataDir);
  const ports: Record<ProcessName, number> = {
    "server-a": await freePort(),
    "server-b": await freePort(),
    worker: await freePort(),
  };
  const running = new Map<ProcessName, Running>();
  const up = new Set<ProcessName>();

  function envOf(name: ProcessName) {
    const env = stackEnv({
      dataDir,
      ports: { backend: ports[name], storefront: 8000, pos: 7001 },
      databaseUrl: database.url,
      more: {
        REDIS_URL: redis.url,
        WORKER_MODE: name === "worker" ? "worker" : "server",
        SAOLANG_ALLOW_DEMO: "true",
      },
    });
    return { ...env, PORT: String(ports[name]) };
  }

  async function startOnce(name: ProcessName): Promise<void> {
    const app = children.serve({
      name,
      command: process.execPath,
      args: ["src/serve.js"],
      cwd: path.join(root, "backend/.medusa/server"),
      env: envOf(name),
    });
    running.set(name, app);
    void app.ended.then(() => {
      if (running.get(name) === app) up.delete(name);
    });
    await waitHealthy(app, `http://127.0.0.1:${ports[name]}`);
    up.add(name);
  }

  async function start(name: ProcessName): Promise<void> {
    for (let left = startTries; ; left -= 1) {
      try {
        return await startOnce(name);
      } catch (error) {
        // The database or the Redis was cut under it as it came up: whoever runs it starts it again.
        if (left === 1) throw error;
        await kill(name);
      }
    }
  }

  async function kill(name: ProcessName): Promise<void> {
    const app = running.get(name);
    if (!app) return;
    up.delete(name);
    app.child.kill("SIGKILL");
    await app.ended;
  }

  const env = envOf("worker");
  await prepareDatabase({
    progress: silent,
    children,
    url: database.url,
    env,
    embedded: true,
  });
  // The first one brings the database into its place; the others have nothing left to do there.
  const [first, ...others] = processNames;
  await start(first);
  await Promise.all(others.map(start));
  return {
    // The seed writes exactly this; a day that finds otherwise fails.
    demo: readDemo(dataDir) as Demo,
    databaseUrl: database.url,
    key: await publishableKey(dataDir, database.url),
    redis,
    addressOf: (server) => `http://127.0.0.1:${ports[server]}`,
    kill,
    start,
    isUp: (name) => up.has(name),
    saveLogs: (folder) => cpSync(path.join(dataDir, "logs"), folder, { recursive: true }),
    stop: () => home.close(),
  };
}
