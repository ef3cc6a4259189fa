import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createChildren } from "../children.mjs";
import { withLock } from "../lock.mjs";
import { startPostgres } from "../postgres/server.mjs";
import { createDatabase, databaseExists, databaseUrl, dropDatabase } from "../postgres/sql.mjs";
import { prepareDatabase, seedScale } from "./prepare.mjs";
import { portsOf, stackEnv } from "./settings.mjs";

const template = "sao_lang_template";

/**
 * A database and a data folder of one's own, filled like a fresh demo, with nothing running on them yet. Answers
 * `{ children, dataDir, database: { url, embedded, ended }, close }`; `close` ends what was started and removes everything.
 */
export async function openThrowAway({ progress, scale = undefined, durable = false }) {
  const base = await testBase({ durable });
  const name = `stack_${process.pid}_${Math.trunc(performance.now())}`;
  const dataDir = path.join(base.place, name);
  mkdirSync(path.join(dataDir, "logs"), { recursive: true });
  const children = createChildren(dataDir);
  const close = async () => {
    await children.stopAll();
    await dropDatabase(base.server, name);
    rmSync(dataDir, { recursive: true, force: true });
    await base.end();
  };
  try {
    await withLock(path.join(base.place, "template.lock"), () =>
      ensureTemplate(base, { children, progress, scale }),
    );
    await createDatabase(base.server, name, template);
    cpSync(path.join(base.place, "template"), dataDir, { recursive: true });
    const url = databaseUrl(base.server, name);
    const database = { url, embedded: true, ended: new Promise(() => {}) };
    return { children, dataDir, database, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The server and folder `npm test` prepared; a test run by hand gets its own and takes them down again. */
async function testBase({ durable }) {
  const { SAOLANG_TEST_PLACE: place, SAOLANG_TEST_SERVER: server } = process.env;
  if (place && server && !durable) return { place, server, end: async () => {} };
  const own = mkdtempSync(path.join(os.tmpdir(), "sao-lang-stack-"));
  chmodSync(own, 0o755);
  mkdirSync(path.join(own, "logs"));
  const logFile = path.join(own, "logs/postgres.log");
  const started = await startPostgres({ dataDir: own, logFile, throwAway: !durable });
  const end = async () => {
    await started.stop();
    rmSync(own, { recursive: true, force: true });
  };
  return { place: own, server: started.url, end };
}

// Migrating and seeding take a minute; copying a database takes a moment.
async function ensureTemplate({ place, server }, { children, progress, scale }) {
  if (existsSync(path.join(place, "template", "demo.json"))) return;
  const dataDir = path.join(place, "template");
  mkdirSync(path.join(dataDir, "logs"), { recursive: true });
  if (await databaseExists(server, template)) await dropDatabase(server, template);
  await createDatabase(server, template);
  const url = databaseUrl(server, template);
  const env = stackEnv({ dataDir, ports: portsOf(), databaseUrl: url });
  await prepareDatabase({ progress, children, url, env, embedded: true });
  if (!scale) return;
  await progress.step(`Adding ${scale.products} products at ${scale.points} sales points`, () =>
    seedScale(children, env, scale),
  );
}
