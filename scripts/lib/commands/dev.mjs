import path from "node:path";
import { createChildren, endLeftBehind } from "../children.mjs";
import { Fault } from "../fault.mjs";
import { tryLock } from "../lock.mjs";
import { ensureDataDir, root } from "../paths.mjs";
import { stopSignal } from "../signals.mjs";
import { buildAll } from "../stack/build.mjs";
import { openDatabase, startLockOf } from "../stack/database.mjs";
import { publishableKey, readDemo, welcome } from "../stack/demo.mjs";
import { prepareDatabase } from "../stack/prepare.mjs";
import { addressesOf, portsOf, stackEnv, tool } from "../stack/settings.mjs";

/** `npm run dev`: the same shop on the same data, but each app reloads as its code changes. */
export async function run(progress) {
  const dataDir = ensureDataDir();
  const lock = tryLock(startLockOf(dataDir));
  if (lock.holder)
    throw new Fault(`Something already runs from this folder (process ${lock.holder}).`);
  const stopped = stopSignal();
  const children = createChildren(dataDir);
  let database = null;
  const open = async () => {
    await endLeftBehind(dataDir, { except: ["postgres"] });
    await buildAll({ progress, children, only: "./packages/*" });
    database = await progress.step("Starting PostgreSQL", () =>
      openDatabase({ dataDir, children }),
    );
    return develop({ progress, children, dataDir, database });
  };
  try {
    const opened = open();
    const apps = await Promise.race([stopped, opened]);
    if (typeof apps === "string") {
      opened.catch(() => {});
      return 130;
    }
    await Promise.race([stopped, ...apps.map(({ ended }) => ended)]);
    return 0;
  } finally {
    await children.stopAll({ signal: "SIGINT" });
    await database?.stop();
    lock.release();
  }
}

async function develop({ progress, children, dataDir, database }) {
  const ports = portsOf();
  const env = {
    ...stackEnv({ dataDir, ports, databaseUrl: database.url }),
    NODE_ENV: "development",
  };
  await prepareDatabase({
    progress,
    children,
    url: database.url,
    env,
    embedded: database.embedded,
  });
  const key = await publishableKey(dataDir, database.url);
  const more = { ...env, MEDUSA_PUBLISHABLE_KEY: key, SAOLANG_ALLOW_DEMO: "true" };
  const apps = [
    { name: "backend", args: [tool("medusa"), "develop", "--port", String(ports.backend)] },
    { name: "storefront", args: [tool("next"), "dev", "-p", String(ports.storefront)] },
    { name: "pos", args: [tool("vite"), "--port", String(ports.pos), "--strictPort"] },
  ].map(({ name, args }) =>
    children.serve({
      name,
      command: process.execPath,
      args,
      cwd: path.join(root, name),
      env: { ...more, PORT: String(ports[name]) },
    }),
  );
  progress.say(welcome(addressesOf(ports), readDemo(dataDir)));
  progress.say(apps.map(({ name, logFile }) => `  ${name} writes to ${logFile}`).join("\n"));
  return apps;
}
