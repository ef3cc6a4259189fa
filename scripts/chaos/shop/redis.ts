import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import type { createChildren } from "../../lib/children.mjs";
import { Fault } from "../../lib/fault.mjs";
import { freePort } from "../../lib/ports.mjs";
import { until } from "../clock.js";
import { isOpen } from "./is-open.js";

type Children = ReturnType<typeof createChildren>;

export interface Redis {
  readonly url: string;
  /** Kills it and starts it again on what it had written down. */
  readonly restart: () => Promise<void>;
}

const names = ["redis-server", "valkey-server"];

/** The Redis server of this machine: REDIS_SERVER, else one on the path. A Fault that says how to get one. */
export function requireRedis(env: NodeJS.ProcessEnv = process.env): string {
  if (env.REDIS_SERVER) return env.REDIS_SERVER;
  const found = (env.PATH ?? "")
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find((file) => existsSync(file));
  if (found) return found;
  throw new Fault("There is no Redis for two servers on one database.", {
    todo: "apt-get install redis-server, or set REDIS_SERVER to where one lies.",
  });
}

/** Starts a Redis of one's own on a free port. It writes every change down, so that killing it loses nothing. */
export async function startRedis(children: Children, dataDir: string): Promise<Redis> {
  const command = requireRedis();
  const port = await freePort();
  const folder = path.join(dataDir, "redis");
  mkdirSync(folder, { recursive: true });
  const options = {
    port,
    bind: "127.0.0.1",
    dir: folder,
    appendonly: "yes",
    appendfsync: "always",
    save: "",
    "maxmemory-policy": "noeviction",
  };
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);

  async function start() {
    const running = children.serve({
      name: "redis",
      command,
      args,
      cwd: folder,
      env: process.env,
    });
    if (!(await until(() => isOpen(port), { patienceMs: 20_000, everyMs: 50 })))
      throw new Fault("Redis does not answer.", { details: running.logFile });
    return running;
  }

  let running = await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    async restart() {
      running.child.kill("SIGKILL");
      await running.ended;
      running = await start();
    },
  };
}
