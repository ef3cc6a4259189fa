import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { requireChromium } from "./chromium.mjs";
import { createChildren } from "./children.mjs";
import { Fault } from "./fault.mjs";
import { root } from "./paths.mjs";
import { startPostgres } from "./postgres/server.mjs";
import { buildAll } from "./stack/build.mjs";
import { quietTools, tool } from "./stack/settings.mjs";
import { stopSignal } from "./signals.mjs";
import { countRun } from "./test-summary.mjs";

/** What each group needs and which vitest projects it takes. */
const groups = {
  unit: { build: ["./packages/*"], projects: ["!*integration*", "!e2e"] },
  integration: { build: ["./packages/*"], projects: ["*integration*"] },
  e2e: { build: [], projects: ["e2e"] },
};

/**
 * `npm test [unit|integration|e2e …] [vitest arguments]`: all groups when none is named. The last line is
 * always "N passed, N failed"; answers the exit code.
 */
export async function runTests(progress, args) {
  const named = args.filter((arg) => arg in groups);
  const wanted =
    named.length > 0
      ? Object.keys(groups).filter((name) => named.includes(name))
      : Object.keys(groups);
  const rest = args.filter((arg) => !(arg in groups));
  const place = makePlace();
  const children = createChildren(place);
  const interrupted = stopSignal().then(async () => {
    await children.stopAll();
    throw new Fault("The tests were stopped.");
  });
  try {
    const totals = await Promise.race([
      interrupted,
      runGroups({ progress, children, place, wanted, rest }),
    ]);
    return summary(progress, totals);
  } finally {
    await children.stopAll({ signal: "SIGINT" });
    rmSync(place, { recursive: true, force: true });
  }
}

async function runGroups({ progress, children, place, wanted, rest }) {
  const onlyPackages = wanted.every((name) => groups[name].build.length > 0);
  await buildAll({ progress, children, only: onlyPackages ? "./packages/*" : undefined });
  const env = await testEnv({ progress, children, place, wanted });
  const totals = [];
  for (const name of wanted) {
    progress.say(`\n── ${name} tests ──`);
    totals.push(await runVitest({ name, env, place, rest }));
  }
  return totals;
}

async function testEnv({ progress, children, place, wanted }) {
  const env = { ...process.env, ...quietTools, NODE_ENV: "test", SAOLANG_TEST_PLACE: place };
  if (wanted.includes("e2e")) env.CHROME_PATH = await requireChromium();
  if (wanted.every((name) => name === "unit")) return env;
  const server = await progress.step("Starting a throw-away PostgreSQL", () =>
    startPostgres({
      dataDir: place,
      logFile: path.join(place, "logs/postgres.log"),
      throwAway: true,
      onStart: (child) => children.track(child, "postgres"),
    }),
  );
  const { port, username, password } = new URL(server.url);
  return {
    ...env,
    SAOLANG_TEST_SERVER: server.url,
    DB_HOST: "localhost",
    DB_PORT: port,
    DB_USERNAME: username,
    DB_PASSWORD: decodeURIComponent(password),
  };
}

async function runVitest({ name, env, place, rest }) {
  const reportFile = path.join(place, `${name}.json`);
  const args = [
    tool("vitest"),
    "run",
    ...groups[name].projects.map((project) => `--project=${project}`),
    "--passWithNoTests",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${reportFile}`,
    ...rest,
  ];
  const child = spawn(process.execPath, args, {
    cwd: root,
    env,
    stdio: ["ignore", "inherit", "inherit"],
  });
  const exitCode = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
  return countRun({ reportFile, exitCode });
}

function summary(progress, totals) {
  const failures = totals.flatMap((total) => total.failures);
  for (const failure of failures) progress.say(`✗ ${failure.replace(`${root}${path.sep}`, "")}`);
  const passed = totals.reduce((sum, total) => sum + total.passed, 0);
  const failed = totals.reduce((sum, total) => sum + total.failed, 0);
  progress.say(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

// Below the system's temporary folder, where the `postgres` user of a root run can get at it too.
function makePlace() {
  const place = mkdtempSync(path.join(os.tmpdir(), "sao-lang-test-"));
  mkdirSync(path.join(place, "logs"));
  // mkdtemp closes the folder to everybody else; what needs closing inside it is closed on its own.
  chmodSync(place, 0o755);
  return place;
}
