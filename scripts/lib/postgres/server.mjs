import { spawn } from "node:child_process";
import { closeSync } from "node:fs";
import path from "node:path";
import { requireSpace, saysDiskFull } from "../disk.mjs";
import { Fault } from "../fault.mjs";
import { logTail, openLog } from "../log-tail.mjs";
import { freePort, isFree } from "../ports.mjs";
import { serverAccount } from "./account.mjs";
import { postgresBinaries } from "./binaries.mjs";
import { ensureCluster } from "./cluster.mjs";
import { clusterHome } from "./home.mjs";
import { clearLeftovers } from "./leftovers.mjs";
import { waitForServer } from "./sql.mjs";

const usualPort = 54329;

/**
 * Starts the embedded PostgreSQL of a data folder and answers `{ url, port, pid, stop, ended }`.
 * `throwAway` trades durability for speed and is for tests only. The caller makes sure that only
 * one start works on a data folder at a time.
 */
export async function startPostgres({ dataDir, logFile, throwAway = false, onStart = () => {} }) {
  const asRoot = serverAccount();
  const binaries = postgresBinaries(asRoot);
  const { home, account } = clusterHome(dataDir, asRoot);
  const { cluster, password } = ensureCluster({ home, account, binaries });
  await clearLeftovers(cluster);
  requireSpace(home, 100, "the database");
  for (let attempt = 1; ; attempt += 1) {
    const port =
      attempt === 1 && !throwAway && (await isFree(usualPort)) ? usualPort : await freePort();
    const server = launch({ binaries, cluster, account, port, logFile, throwAway });
    onStart(server.child);
    const url = `postgres://postgres:${password}@localhost:${port}/postgres`;
    const { ready, error } = await waitForServer(url, {
      patienceMs: 300_000,
      hasEnded: server.hasEnded,
    });
    if (ready)
      return {
        url,
        port,
        home,
        pid: server.child.pid,
        ended: server.ended,
        stop: () => stop(server),
      };
    await stop(server);
    const log = logTail(logFile, 15);
    // Somebody may take the port between our look and PostgreSQL's.
    if (attempt < 3 && /Address already in use/i.test(log)) continue;
    throw doesNotStart(log, error);
  }
}

function launch({ binaries, cluster, account, port, logFile, throwAway }) {
  const log = openLog(logFile);
  const child = spawn(
    path.join(binaries, "bin/postgres"),
    serverArgs({ cluster, port, throwAway }),
    {
      cwd: "/",
      // Its own process group: Ctrl-C in the terminal must reach the apps first and the database last.
      detached: true,
      stdio: ["ignore", log, log],
      env: { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" },
      ...account,
    },
  );
  closeSync(log);
  let over = false;
  const ended = new Promise((resolve) => {
    const end = (reason) => {
      over = true;
      resolve(reason);
    };
    child.once("error", (error) => end(error.message));
    child.once("exit", (code, signal) => end(signal ?? `code ${code}`));
  });
  return { child, ended, hasEnded: () => over };
}

function serverArgs({ cluster, port, throwAway }) {
  const settings = {
    listen_addresses: "localhost",
    // No socket file: its path may be too long, may be closed to us, and would need clearing up too.
    unix_socket_directories: "",
    // Compiling a plan costs more than it saves on queries as short as ours.
    jit: "off",
    max_connections: throwAway ? 300 : 150,
    shared_buffers: "128MB",
    work_mem: "8MB",
    maintenance_work_mem: "64MB",
    effective_cache_size: "512MB",
    max_wal_size: "1GB",
    // Containers give /dev/shm 64 MB, which parallel queries overrun.
    max_parallel_workers_per_gather: 0,
    // Enough to copy a running cluster for a backup before its log is recycled.
    wal_keep_size: throwAway ? "0" : "256MB",
    random_page_cost: "1.1",
    log_timezone: "UTC",
    timezone: "UTC",
    ...(throwAway && {
      fsync: "off",
      synchronous_commit: "off",
      full_page_writes: "off",
      // For whoever judges afterwards what a transaction can have seen of another.
      track_commit_timestamp: "on",
    }),
  };
  const pairs = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  return ["-D", cluster, "-p", String(port), ...pairs];
}

async function stop({ child, ended, hasEnded }) {
  for (const [signal, patienceMs] of [
    ["SIGINT", 30_000],
    ["SIGQUIT", 10_000],
    ["SIGKILL", 10_000],
  ]) {
    if (hasEnded() || child.pid === undefined) return;
    try {
      process.kill(child.pid, signal);
    } catch (error) {
      if (error.code !== "ESRCH") throw error;
    }
    await Promise.race([ended, timer(patienceMs)]);
  }
}

function timer(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}

function doesNotStart(log, error) {
  const full = saysDiskFull(log);
  return new Fault(
    full ? "The disk is full: the database cannot start." : "The database does not start.",
    {
      details: [log, error?.message].filter(Boolean).join("\n"),
      todo: full
        ? "free some space, then start again; nothing was lost."
        : "read the lines above; `npm run doctor` checks the rest. DATABASE_URL points at a PostgreSQL of your own.",
    },
  );
}
