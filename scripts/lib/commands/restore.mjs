import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { copyTree } from "../backup/copy-tree.mjs";
import { Fault } from "../fault.mjs";
import { tryLock } from "../lock.mjs";
import { ensureDataDir } from "../paths.mjs";
import { serverAccount } from "../postgres/account.mjs";
import { clusterHome } from "../postgres/home.mjs";
import { clearLeftovers } from "../postgres/leftovers.mjs";
import { openDatabase, startLockOf } from "../stack/database.mjs";

/** `npm run restore -- <file>`: puts a backup in the place of what is there; what was there is kept beside it. */
export async function run(progress, [file]) {
  if (!file || !existsSync(file)) {
    throw new Fault(file ? `There is no file ${file}.` : "Which backup?", {
      todo: "npm run restore -- .data/backups/sao-lang-….tar.gz",
    });
  }
  const dataDir = ensureDataDir();
  const lock = tryLock(startLockOf(dataDir));
  if (lock.holder) throw new Fault(`The shop is running (process ${lock.holder}); stop it first.`);
  const staging = mkdtempSync(path.join(dataDir, ".restoring-"));
  try {
    await progress.step("Unpacking", async () => unpack(file, staging));
    const manifest = readManifest(staging, file);
    await progress.step("Putting the database in its place and trying it", async () =>
      manifest.kind === "dump" ? fill(staging) : replaceCluster({ dataDir, staging }),
    );
    copyTree(path.join(staging, "data"), dataDir);
  } finally {
    rmSync(staging, { recursive: true, force: true });
    lock.release();
  }
  progress.say("\nRestored. npm start opens the shop again.");
}

function unpack(file, staging) {
  const unpacked = spawnSync("tar", ["-xzf", path.resolve(file), "-C", staging], {
    encoding: "utf8",
  });
  if (unpacked.status !== 0)
    throw new Fault(`${file} cannot be unpacked.`, { details: unpacked.stderr });
}

function readManifest(staging, file) {
  const place = path.join(staging, "manifest.json");
  if (!existsSync(place)) throw new Fault(`${file} is not a backup of this shop.`);
  const manifest = JSON.parse(readFileSync(place, "utf8"));
  const here = `${process.platform}-${process.arch}`;
  if (manifest.kind === "cluster" && manifest.platform !== here) {
    throw new Fault(
      `The backup was made on ${manifest.platform}; this is ${here}, where its files do not fit.`,
    );
  }
  return manifest;
}

function fill(staging) {
  const url = process.env.DATABASE_URL;
  if (!url)
    throw new Fault(
      "This backup is of a database of DATABASE_URL: set DATABASE_URL to where it goes.",
    );
  const args = [
    "--clean",
    "--if-exists",
    "--no-owner",
    `--dbname=${url}`,
    path.join(staging, "database.dump"),
  ];
  const filled = spawnSync("pg_restore", args, { encoding: "utf8" });
  if (filled.status !== 0)
    throw new Fault("pg_restore did not succeed.", {
      details: filled.stderr ?? filled.error?.message,
    });
}

async function replaceCluster({ dataDir, staging }) {
  const { home, account } = clusterHome(dataDir, serverAccount());
  const old = await setAside(home);
  copyTree(path.join(staging, "postgres"), home);
  if (account) spawnSync("chown", ["-R", `${account.uid}:${account.gid}`, home]);
  try {
    await (await openDatabase({ dataDir, env: {} })).stop();
  } catch (error) {
    // A backup that does not start must not cost the database that did.
    for (const [name, place] of old) {
      rmSync(path.join(home, name), { recursive: true, force: true });
      renameSync(place, path.join(home, name));
    }
    throw error;
  }
}

async function setAside(home) {
  const stamp = new Date().toISOString().replace(/[:T]/g, "-").slice(0, 19);
  const there = ["cluster", "password"].filter((name) => existsSync(path.join(home, name)));
  if (there.includes("cluster")) await clearLeftovers(path.join(home, "cluster"));
  return there.map((name) => {
    const place = path.join(home, `${name}.before-${stamp}`);
    renameSync(path.join(home, name), place);
    return [name, place];
  });
}
