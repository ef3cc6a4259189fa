import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { requireSpace, saysDiskFull } from "./disk.mjs";
import { Fault } from "./fault.mjs";
import { withLock } from "./lock.mjs";
import { ensureDataDir, root } from "./paths.mjs";

/** True when node_modules holds exactly what package-lock.json asks for. */
export function isInstalled(folder = root) {
  const wanted = lockHash(folder);
  if (readText(stampOf(folder)) === wanted) return true;
  if (!matchesHiddenLock(folder)) return false;
  writeFileSync(stampOf(folder), wanted);
  return true;
}

/** Installs the packages of package-lock.json unless they are there. Answers whether it had to. */
export async function ensureInstalled(progress) {
  if (isInstalled()) return false;
  const lock = path.join(ensureDataDir(), "install.lock");
  const waiting = (pid) =>
    progress.say(`… another start (process ${pid}) is installing; waiting for it`);
  return withLock(
    lock,
    async () => {
      if (isInstalled()) return false;
      requireSpace(root, 2500, "installing the packages");
      await progress.step("Installing packages", install);
      return true;
    },
    waiting,
  );
}

async function install() {
  const { command, args } = npmCommand();
  const run = spawnSync(command, [...args, "ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    encoding: "utf8",
    env: cleanEnv(),
    maxBuffer: 64 * 1024 * 1024,
  });
  if (run.status === 0) {
    writeFileSync(stampOf(root), lockHash(root));
    return;
  }
  const words = `${run.stdout ?? ""}${run.stderr ?? ""}${run.error?.message ?? ""}`;
  throw new Fault("The packages could not be installed.", {
    details: words.trim().split("\n").slice(-15).join("\n"),
    todo: adviceFor(words),
  });
}

function adviceFor(words) {
  if (saysDiskFull(words)) return "the disk is full: free about 3 GB, then start again.";
  if (/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNRESET|ECONNREFUSED|network/i.test(words)) {
    return "npm cannot reach its registry: check the network or proxy (npm config get registry), then start again.";
  }
  if (/EACCES|EPERM/.test(words))
    return "this folder holds files of another user: start as that user.";
  return "read the lines above; `npm ci` in this folder shows all of it.";
}

// Inside `npm start` npm tells us where it is itself; a plain `node scripts/start.mjs` finds it on the path.
function npmCommand() {
  const { npm_execpath: cli, npm_node_execpath: node } = process.env;
  if (cli?.endsWith(".js") && /npm/.test(cli) && node && existsSync(node))
    return { command: node, args: [cli] };
  return { command: process.platform === "win32" ? "npm.cmd" : "npm", args: [] };
}

// `npm ci` empties node_modules, so nothing it runs may be found in there while it works.
function cleanEnv() {
  const own = path.join(root, "node_modules");
  const PATH = (process.env.PATH ?? "")
    .split(path.delimiter)
    .filter((entry) => !path.resolve(entry).startsWith(own))
    .join(path.delimiter);
  // NODE_ENV=production would leave out the tools that build the product.
  const { NODE_ENV: _unused, ...rest } = process.env;
  return { ...rest, PATH };
}

function stampOf(folder) {
  return path.join(folder, "node_modules/.sao-lang-installed");
}

function lockHash(folder) {
  return createHash("sha256")
    .update(readFileSync(path.join(folder, "package-lock.json")))
    .digest("hex");
}

// npm writes this second lockfile when it has finished: the truth about what really lies in node_modules.
function matchesHiddenLock(folder) {
  const hidden = readText(path.join(folder, "node_modules/.package-lock.json"));
  if (hidden === null) return false;
  const there = JSON.parse(hidden).packages;
  const wanted = JSON.parse(readFileSync(path.join(folder, "package-lock.json"), "utf8")).packages;
  return Object.entries(wanted)
    .filter(([place]) => place.includes("node_modules/"))
    .every(([place, { version, optional, link, peer }]) => {
      const found = there[place];
      if (!found) return Boolean(optional || peer);
      return link ? Boolean(found.link) : found.version === version;
    });
}

function readText(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}
