import os from "node:os";
import path from "node:path";
import { requireSpace } from "../disk.mjs";
import { withLock } from "../lock.mjs";
import { ensureDataDir, root } from "../paths.mjs";
import { quietTools, tool } from "./settings.mjs";

// medusa build and next build take 1.5 to 2 GB each.
const memoryForTwo = 5 * 1024 ** 3;

/** Builds what changed since the last build; when nothing did, only compares hashes. */
export async function buildAll({ progress, children, only = [] }) {
  const lock = path.join(ensureDataDir(), "build.lock");
  const waiting = (pid) => progress.say(`… process ${pid} is building; waiting for it`);
  await withLock(
    lock,
    async () => {
      requireSpace(root, 700, "building");
      await progress.step("Building what changed", () => runTurbo(children, ["build"], only));
    },
    waiting,
  );
}

/** Runs tasks of the workspaces through turbo. */
export async function runTurbo(children, tasks, only = []) {
  const jobs = os.totalmem() < memoryForTwo ? 1 : 2;
  await children.run({
    what: `Running ${tasks.join(", ")}`,
    name: tasks.join("-"),
    command: tool("turbo"),
    args: [
      "run",
      ...tasks,
      ...only.map((workspace) => `--filter=${workspace}`),
      `--concurrency=${jobs}`,
      "--output-logs=errors-only",
      "--no-color",
    ],
    cwd: root,
    // Pages are built for production whatever the caller's own mode is.
    env: { ...process.env, ...quietTools, NODE_ENV: "production" },
  });
}
