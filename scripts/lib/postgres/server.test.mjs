import { spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { copyCluster } from "../backup/cluster-copy.mjs";
import { processesWorkingIn } from "../process-identity.mjs";
import { serverAccount } from "./account.mjs";
import { startPostgres } from "./server.mjs";
import { createDatabase, databaseExists, dropDatabase, withClient } from "./sql.mjs";

let dataDir;
let cluster;
let running = [];

beforeAll(() => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), "sao-lang-pg-"));
  // mkdtemp closes the folder to others, and under root the server is another user.
  chmodSync(dataDir, 0o755);
  mkdirSync(path.join(dataDir, "logs"));
  cluster = path.join(dataDir, "postgres/cluster");
});
afterEach(async () => {
  await Promise.all(running.map((server) => server.stop()));
  running = [];
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

async function start() {
  const logFile = path.join(dataDir, "logs/postgres.log");
  const server = await startPostgres({ dataDir, logFile, throwAway: true });
  running.push(server);
  return server;
}

async function answer(url, sql) {
  return withClient(url, async (client) => (await client.query(sql)).rows[0]);
}

async function killAll() {
  for (const pid of processesWorkingIn(cluster)) process.kill(pid, "SIGKILL");
  await expect.poll(() => processesWorkingIn(cluster)).toEqual([]);
}

test("a new database keeps checksums, speaks UTF-8 and compiles no plans", async () => {
  const { url } = await start();
  expect(
    await answer(
      url,
      `select current_setting('data_checksums') as sums, current_setting('jit') as jit,
              current_setting('server_encoding') as encoding, lower('Đ') as folded`,
    ),
  ).toEqual({ sums: "on", jit: "off", encoding: "UTF8", folded: "đ" });
});

test("nobody gets in without the password", async () => {
  const { port } = await start();
  const stranger = `postgres://postgres:guess@localhost:${port}/postgres`;
  await expect(withClient(stranger, () => {})).rejects.toThrow(/password authentication failed/);
});

test.runIf(process.platform === "linux")(
  "after kill -9 of everything the data is there again",
  async () => {
    const { url } = await start();
    await withClient(url, async (client) => {
      await client.query("create table if not exists kept (n int)");
      await client.query("insert into kept values (1)");
      await client.query("checkpoint");
    });
    await killAll();
    expect(existsSync(path.join(cluster, "postmaster.pid"))).toBe(true);
    const again = await start();
    expect(await answer(again.url, "select count(*)::int as n from kept")).toEqual({ n: 1 });
  },
);

test.runIf(process.platform === "linux")(
  "a pid file whose number now belongs to another program is no obstacle",
  async () => {
    await start();
    const pidFile = path.join(cluster, "postmaster.pid");
    const rest = readFileSync(pidFile, "utf8").split("\n").slice(1);
    await killAll();
    const bystander = spawn("sleep", ["60"], { ...serverAccount(), cwd: "/" });
    writeFileSync(pidFile, [bystander.pid, ...rest].join("\n"));
    const { url } = await start();
    expect(await answer(url, "select 1 as one")).toEqual({ one: 1 });
    expect(bystander.exitCode).toBeNull();
    bystander.kill();
  },
);

test("a server that a killed start left running is stopped and its data taken over", async () => {
  const left = await start();
  const { url } = await start();
  expect(await left.ended).toBe("code 0");
  expect(await answer(url, "select 1 as one")).toEqual({ one: 1 });
});

test("databases are made from a template and dropped under the feet of who uses them", async () => {
  const { url } = await start();
  await createDatabase(url, "Khuôn");
  await createDatabase(url, "bản sao", "Khuôn");
  expect(await databaseExists(url, "bản sao")).toBe(true);
  const copy = new URL(url);
  copy.pathname = "/bản sao";
  await withClient(copy.href, async () => dropDatabase(url, "bản sao")).catch(() => {});
  expect(await databaseExists(url, "bản sao")).toBe(false);
});

test("a copy taken while sales go on starts and holds all that was there when it began", async () => {
  const { url } = await start();
  await answer(url, "create table sold as select generate_series(1, 20000) as n");
  let writing = true;
  const writer = withClient(url, async (client) => {
    while (writing) await client.query("insert into sold select generate_series(1, 500)");
  });
  const other = path.join(dataDir, "copy");
  mkdirSync(path.join(other, "logs"), { recursive: true });
  await copyCluster({ url, cluster, to: path.join(other, "postgres/cluster") });
  writing = false;
  await writer;
  writeFileSync(
    path.join(other, "postgres/password"),
    readFileSync(path.join(dataDir, "postgres/password")),
  );
  const account = serverAccount();
  if (account) await giveTo(path.join(other, "postgres"), account);
  const copy = await startPostgres({
    dataDir: other,
    logFile: path.join(other, "logs/postgres.log"),
    throwAway: true,
  });
  running.push(copy);
  const { n } = await answer(copy.url, "select count(*)::int as n from sold");
  expect(n).toBeGreaterThanOrEqual(20_000);
});

function giveTo(place, { uid, gid }) {
  return new Promise((resolve) =>
    spawn("chown", ["-R", `${uid}:${gid}`, place]).once("exit", resolve),
  );
}
