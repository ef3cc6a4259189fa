import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Fault } from "../fault.mjs";
import { tryLock } from "../lock.mjs";
import { startPostgres } from "../postgres/server.mjs";
import { createDatabase, databaseExists, databaseUrl, withClient } from "../postgres/sql.mjs";

export const databaseName = "sao_lang";

/**
 * Opens the database of an installation: the one of DATABASE_URL, else the embedded PostgreSQL with its
 * database made when missing. Answers `{ url, embedded, stop, ended }`.
 */
export async function openDatabase({ dataDir, children, env = process.env, throwAway = false }) {
  if (env.DATABASE_URL) {
    await requireReachable(env.DATABASE_URL);
    return {
      url: env.DATABASE_URL,
      embedded: false,
      stop: async () => {},
      ended: new Promise(() => {}),
    };
  }
  const server = await startPostgres({
    dataDir,
    throwAway,
    logFile: path.join(dataDir, "logs/postgres.log"),
    onStart: (child) => children?.track(child, "postgres"),
  });
  if (!(await databaseExists(server.url, databaseName)))
    await createDatabase(server.url, databaseName);
  const url = databaseUrl(server.url, databaseName);
  const note = noteOf(dataDir);
  writeFileSync(note, JSON.stringify({ url }), { mode: 0o600 });
  const stop = async () => {
    await server.stop();
    rmSync(note, { force: true });
  };
  return { url, embedded: true, home: server.home, stop, ended: server.ended };
}

/** Runs `work(url)` on the installation's database, whether the shop is running just now or not. */
export async function withDatabase({ dataDir, env = process.env }, work) {
  if (env.DATABASE_URL) return work(env.DATABASE_URL);
  const lock = tryLock(startLockOf(dataDir));
  if (lock.holder) return work(JSON.parse(readFileSync(noteOf(dataDir), "utf8")).url);
  try {
    const database = await openDatabase({ dataDir, env });
    try {
      return await work(database.url);
    } finally {
      await database.stop();
    }
  } finally {
    lock.release();
  }
}

/** The lock that says which process has the installation's database and ports. */
export function startLockOf(dataDir) {
  return path.join(dataDir, "start.lock");
}

function noteOf(dataDir) {
  return path.join(dataDir, "database.json");
}

async function requireReachable(url) {
  try {
    await withClient(url, (client) => client.query("select 1"));
  } catch (error) {
    const { host, pathname } = new URL(url);
    throw new Fault(`The database of DATABASE_URL (${host}${pathname}) does not answer.`, {
      details: error.message,
      todo: "start that PostgreSQL and make the database, or unset DATABASE_URL to use the embedded one.",
    });
  }
}
