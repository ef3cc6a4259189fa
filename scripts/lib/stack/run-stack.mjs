import { appFault, appNames, startApp, waitHealthy } from "./apps.mjs";
import { publishableKey, readDemo, refreshAddresses } from "./demo.mjs";
import { openDatabase } from "./database.mjs";
import { prepareDatabase } from "./prepare.mjs";
import { addressesOf, stackEnv } from "./settings.mjs";

/**
 * Brings a built shop up on a data folder: database, tables, demo, three healthy apps.
 * `database` may be one already open; `more` adds to the environment (SAOLANG_NOW and the like).
 * Answers `{ addresses, demo, databaseUrl, pidOf, firstEnd, restart, kill, start, stop }`.
 */
export async function runStack({
  progress,
  children,
  dataDir,
  ports,
  database,
  more = {},
  demo = true,
}) {
  const ownDatabase = database
    ? null
    : await progress.step("Starting PostgreSQL", () => openDatabase({ dataDir, children }));
  const db = database ?? ownDatabase;
  const addresses = addressesOf(ports);
  const env = stackEnv({ dataDir, ports, databaseUrl: db.url, more });
  await prepareDatabase({ progress, children, url: db.url, env, embedded: db.embedded, demo });
  refreshAddresses(dataDir, addresses);
  const key = await publishableKey(dataDir, db.url);
  const allowDemo = readDemo(dataDir) ? "true" : (env.SAOLANG_ALLOW_DEMO ?? "false");
  const appEnv = { ...env, MEDUSA_PUBLISHABLE_KEY: key, SAOLANG_ALLOW_DEMO: allowDemo };
  const apps = new Map();

  async function start(names, extra = {}) {
    Object.assign(appEnv, extra);
    for (const name of names) apps.set(name, startApp(name, { children, env: appEnv }));
    await Promise.all(names.map((name) => waitHealthy(apps.get(name), addresses[name])));
  }

  async function end(names, signal) {
    const ending = names.map((name) => apps.get(name)).filter(Boolean);
    for (const { child } of ending) signalGroup(child.pid, signal);
    const hardStop = setTimeout(
      () => ending.forEach(({ child }) => signalGroup(child.pid, "SIGKILL")),
      15_000,
    );
    await Promise.all(ending.map(({ ended }) => ended));
    clearTimeout(hardStop);
  }

  await progress.step("Opening the storefront, the till and the office", () => start(appNames));
  return {
    addresses,
    demo: readDemo(dataDir),
    databaseUrl: db.url,
    pidOf: (name) => apps.get(name)?.child.pid,
    /** Resolves with a Fault as soon as one app or the database ends by itself. */
    firstEnd: () => firstEnd([...apps.values()], db),
    /** Ends apps and starts them again, for instance with another SAOLANG_NOW. */
    restart: async (names = appNames, extra = {}) => {
      await end(names, "SIGTERM");
      await start(names, extra);
    },
    /** Kills apps without any chance to finish. */
    kill: (names = appNames) => end(names, "SIGKILL"),
    start,
    stop: async () => {
      await end([...apps.keys()], "SIGTERM");
      await ownDatabase?.stop();
    },
  };
}

function firstEnd(apps, db) {
  const ends = apps.map(async (app) =>
    appFault(app, `The ${app.name} ended by itself (${await app.ended}).`),
  );
  const base = db.ended.then((reason) => new Error(`PostgreSQL ended by itself (${reason})`));
  return Promise.race([...ends, base]);
}

function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}
