import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { requireSpace, saysDiskFull } from "../disk.mjs";
import { Fault } from "../fault.mjs";

const major = "18";

/** Makes the database cluster on first use. Answers its folder and the password of its user `postgres`. */
export function ensureCluster({ home, account, binaries }) {
  const cluster = path.join(home, "cluster");
  const secret = path.join(home, "password");
  if (!existsSync(path.join(cluster, "PG_VERSION"))) {
    requireSpace(home, 400, "a new database");
    create({ home, cluster, secret, account, binaries });
  }
  const version = readFileSync(path.join(cluster, "PG_VERSION"), "utf8").trim();
  if (version !== major) {
    throw new Fault(
      `The database at ${cluster} was made by PostgreSQL ${version}; this is ${major}.`,
      {
        todo: "restore a backup into a new DATA_DIR, or bring the old database up with its own version.",
      },
    );
  }
  return { cluster, password: readFileSync(secret, "utf8").trim() };
}

// Made beside its place and then renamed: a start that is cut off half way leaves no half cluster.
function create({ home, cluster, secret, account, binaries }) {
  const draft = path.join(home, "cluster.new");
  rmSync(draft, { recursive: true, force: true });
  rmSync(cluster, { recursive: true, force: true });
  writeFileSync(secret, randomBytes(24).toString("base64url"), { mode: 0o600 });
  if (account) chownSync(secret, account.uid, account.gid);
  initialise({ draft, secret, account, binaries });
  renameSync(draft, cluster);
}

function initialise({ draft, secret, account, binaries }) {
  // The builtin provider sorts and folds alike on every machine. The ctype must still be a UTF-8 one,
  // or pg_trgm takes every accented letter for a gap; its name differs between systems.
  const names = ["C.UTF-8", "en_US.UTF-8", "C"];
  let last = "";
  for (const ctype of names) {
    const run = spawnSync(path.join(binaries, "bin/initdb"), initArgs(draft, secret, ctype), {
      cwd: "/",
      encoding: "utf8",
      env: { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" },
      ...account,
    });
    if (run.status === 0) return;
    last = `${run.stdout ?? ""}${run.stderr ?? ""}${run.error?.message ?? ""}`;
    if (!/invalid locale/i.test(last)) break;
  }
  throw new Fault("The database could not be made.", {
    details: last.trim().split("\n").slice(-12).join("\n"),
    todo: saysDiskFull(last)
      ? "the disk is full: free some space, then start again."
      : "read the lines above, or set DATABASE_URL to a PostgreSQL of your own.",
  });
}

function initArgs(draft, secret, ctype) {
  return [
    `--pgdata=${draft}`,
    "--username=postgres",
    `--pwfile=${secret}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--locale=C",
    `--lc-ctype=${ctype}`,
    "--data-checksums",
    "--no-instructions",
  ];
}
