import { spawnSync } from "node:child_process";
import os from "node:os";
import path from "node:path";
import { requireSpace } from "../disk.mjs";
import { withLock } from "../lock.mjs";
import { ensureDataDir, root } from "../paths.mjs";
import { quietTools, tool } from "./settings.mjs";

// medusa build and next build take 1.5 to 2 GB each.
const memoryForTwo = 5 * 1024 ** 3;

/** What is built apart, in this order, so that a long first build shows where it is. */
const parts = [
  { what: "Building the shared packages", filter: "./packages/*" },
  { what: "Building the till", filter: "@saolang/pos" },
  { what: "Building the storefront", filter: "@saolang/storefront" },
  { what: "Building the backend and the office", filter: "@saolang/backend" },
];

/** Builds what changed since the last build; when nothing did, only compares hashes. `only`: a filter for turbo. */
export async function buildAll({ progress, children, only }) {
  const lock = path.join(ensureDataDir(), "build.lock");
  const waiting = (pid) => progress.say(`… process ${pid} is building; waiting for it`);
  const build = async () => {
    requireSpace(root, 700, "building");
    for (const { what, filter } of only ? parts.filter((part) => part.filter === only) : parts) {
      if (isStale(filter)) await progress.step(what, () => runTurbo(children, ["build"], filter));
    }
    // Puts back from the cache what was built before and deleted since.
    await progress.step("Checking what was built", () => runTurbo(children, ["build"], only));
  };
  await withLock(lock, build, waiting);
}

/** Runs tasks of the workspaces through turbo. */
export async function runTurbo(children, tasks, filter) {
  await children.run({
    what: `Running ${tasks.join(", ")}`,
    name: tasks.join("-"),
    command: tool("turbo"),
    args: [...turboArgs(tasks, filter), "--output-logs=errors-only"],
    cwd: root,
    env: turboEnv(),
  });
}

// turbo itself says which results it does not have yet.
function isStale(filter) {
  const asked = spawnSync(tool("turbo"), [...turboArgs(["build"], filter), "--dry=json"], {
    cwd: root,
    env: turboEnv(),
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (asked.status !== 0) return true;
  const { tasks } = JSON.parse(asked.stdout.slice(asked.stdout.indexOf("{")));
  return tasks.some(({ command, cache }) => command !== "<NONEXISTENT>" && cache.status === "MISS");
}

function turboArgs(tasks, filter) {
  const jobs = os.totalmem() < memoryForTwo ? 1 : 2;
  return [
    "run",
    ...tasks,
    ...(filter ? [`--filter=${filter}`] : []),
    `--concurrency=${jobs}`,
    "--no-color",
  ];
}

function turboEnv() {
  return {
    ...process.env,
    ...quietTools,
    // Pages are built for production whatever the caller's own mode is.
    NODE_ENV: "production",
    // What is shown of a failed build is its own words, without colours and without npm's.
    NO_COLOR: "1",
    FORCE_COLOR: "0",
    npm_config_loglevel: "silent",
  };
}
