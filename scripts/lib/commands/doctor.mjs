import { existsSync } from "node:fs";
import os from "node:os";
import { check as oneReact } from "../../checks/one-react.mjs";
import { findChromium } from "../chromium.mjs";
import { freeMegabytes } from "../disk.mjs";
import { isInstalled } from "../install.mjs";
import { dataDirOf, ensureDataDir, root } from "../paths.mjs";
import { isFree, listenerOf } from "../ports.mjs";
import { serverAccount } from "../postgres/account.mjs";
import { postgresBinaries, postgresVersion } from "../postgres/binaries.mjs";
import { withClient } from "../postgres/sql.mjs";
import { findRuntime } from "../runtime.mjs";
import { portsOf } from "../stack/settings.mjs";

/** `npm run doctor`: looks at everything the shop stands on and says what to do about what is wrong. */
export async function run(progress) {
  const findings = [];
  for (const examine of [node, packages, memory, disk, postgres, ports, browser, reacts]) {
    findings.push(...[await examine()].flat());
  }
  for (const { good, what, todo } of findings) {
    progress.say(`${good ? "✓" : "✗"} ${what}${good || !todo ? "" : `\n    What to do: ${todo}`}`);
  }
  return findings.every(({ good }) => good) ? 0 : 1;
}

function node() {
  return finding(true, `Node ${process.versions.node} from ${findRuntime()}`);
}

function packages() {
  return finding(isInstalled(), "node_modules is what package-lock.json asks for", "npm ci");
}

function memory() {
  const gigabytes = os.totalmem() / 1024 ** 3;
  const what = `${gigabytes.toFixed(1)} GB of memory, ${os.availableParallelism()} processors`;
  return finding(gigabytes >= 3, what, "building needs about 3 GB; add memory or swap");
}

function disk() {
  const place = existsSync(dataDirOf()) ? dataDirOf() : root;
  const free = freeMegabytes(place);
  return finding(
    free >= 2000,
    `${free} MB free at ${place}`,
    "free at least 2 GB, or set DATA_DIR elsewhere",
  );
}

async function postgres() {
  if (process.env.DATABASE_URL) return ownPostgres(process.env.DATABASE_URL);
  try {
    const binaries = postgresBinaries(serverAccount());
    return finding(true, `embedded PostgreSQL ${postgresVersion()} at ${binaries}`);
  } catch (error) {
    return finding(false, error.message, error.todo);
  }
}

async function ownPostgres(url) {
  try {
    const { rows } = await withClient(url, (client) => client.query("show server_version"));
    const major = Number.parseInt(rows[0].server_version, 10);
    return finding(
      major >= 15,
      `DATABASE_URL answers, PostgreSQL ${rows[0].server_version}`,
      "use PostgreSQL 15 or later",
    );
  } catch (error) {
    return finding(
      false,
      `DATABASE_URL does not answer: ${error.message}`,
      "start it, or unset DATABASE_URL",
    );
  }
}

async function ports() {
  ensureDataDir();
  return Promise.all(
    Object.entries(portsOf()).map(async ([app, port]) => {
      if (await isFree(port)) return finding(true, `port ${port} is free for the ${app}`);
      const holder = listenerOf(port) ?? "another program";
      const ours = holder.includes(root) || holder.includes("server/main.mjs");
      const todo = `stop it, or set ${app.toUpperCase()}_PORT`;
      return finding(ours, `port ${port} (${app}) is used by ${holder}`, todo);
    }),
  );
}

async function browser() {
  const found = await findChromium();
  return finding(
    Boolean(found),
    found ? `browser for the tests: ${found}` : "no browser for the tests",
    "install chromium, or set CHROME_PATH",
  );
}

function reacts() {
  const problems = oneReact(root);
  if (problems.length === 0) return finding(true, "each app has one React");
  return problems.map((what) => finding(false, what, "delete node_modules and run npm ci"));
}

function finding(good, what, todo) {
  return { good, what, todo };
}
