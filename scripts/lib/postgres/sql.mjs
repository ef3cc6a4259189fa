import { setTimeout as sleep } from "node:timers/promises";

/** Runs `work` with one connected client and closes it. `pg` is imported late: it may not be installed yet. */
export async function withClient(url, work) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A connection cut while idle would otherwise end this process; the next query reports it anyway.
  client.on("error", () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The same server, another database. */
export function databaseUrl(url, name) {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}

/** True when the server of `url` has the database. */
export async function databaseExists(url, name) {
  return withClient(url, async (client) => {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name]);
    return rowCount === 1;
  });
}

/**
 * Makes a database, empty or as a copy of a template nobody is connected to: its files, since writing some thousand small
 * tables and indexes to the log page by page takes many times as long.
 */
export async function createDatabase(url, name, template = "template0") {
  await withClient(url, async (client) => {
    await client.query(
      `create database ${quote(name)} template ${quote(template)} strategy file_copy`,
    );
  });
}

/** Drops a database, ending whoever is connected. */
export async function dropDatabase(url, name) {
  await withClient(url, (client) =>
    client.query(`drop database if exists ${quote(name)} with (force)`),
  );
}

/** Waits until the server answers; stops early when `given` says that it cannot any more. */
export async function waitForServer(url, { patienceMs, hasEnded }) {
  let last;
  for (let waited = 0; waited < patienceMs; waited += 100) {
    if (hasEnded()) return { ready: false, error: last };
    try {
      await withClient(url, (client) => client.query("select 1"));
      return { ready: true };
    } catch (error) {
      last = error;
      if (!isNotYet(error)) break;
    }
    await sleep(100);
  }
  return { ready: false, error: last };
}

// 57P03: the server is starting up, or replaying its log after a crash.
function isNotYet(error) {
  const codes = ["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "57P03"];
  const inner = error.errors?.map(({ code }) => code) ?? [];
  return (
    [error.code, ...inner].some((code) => codes.includes(code)) ||
    /terminated|timeout/i.test(error.message)
  );
}

function quote(name) {
  return `"${name.replaceAll('"', '""')}"`;
}
