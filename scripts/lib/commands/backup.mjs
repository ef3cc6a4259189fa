import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { copyCluster } from "../backup/cluster-copy.mjs";
import { copyTree } from "../backup/copy-tree.mjs";
import { onInstallation } from "../command.mjs";
import { Fault } from "../fault.mjs";
import { serverAccount } from "../postgres/account.mjs";
import { postgresVersion } from "../postgres/binaries.mjs";
import { clusterHome } from "../postgres/home.mjs";

// The database is copied by its own protocol; locks, logs and notes belong to the running processes.
const notData =
  /^(postgres|postgres-home\.json|logs|backups|.*\.lock(\..*)?|running\.json|command\.json|database\.json|bench\.json)$/;

/** `npm run backup`: the whole installation in one file below DATA_DIR/backups, while the shop stays open. */
export async function run(progress) {
  return onInstallation(async ({ dataDir, url }) => {
    const folder = path.join(dataDir, "backups");
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const stamp = new Date().toISOString().replace(/[:T]/g, "-").slice(0, 19);
    const file = path.join(folder, `sao-lang-${stamp}.tar.gz`);
    const staging = mkdtempSync(path.join(folder, ".making-"));
    try {
      const kind = process.env.DATABASE_URL ? "dump" : "cluster";
      await progress.step("Copying the database", () =>
        copyDatabase({ kind, dataDir, url, staging }),
      );
      await progress.step("Copying pictures, secrets and settings", async () => {
        copyTree(dataDir, path.join(staging, "data"), (place) => !notData.test(place));
        writeFileSync(path.join(staging, "manifest.json"), manifest(kind));
      });
      await progress.step("Packing", async () => pack(staging, file));
    } finally {
      rmSync(staging, { recursive: true, force: true });
    }
    const megabytes = (statSync(file).size / 1024 ** 2).toFixed(1);
    progress.say(
      `\nBackup: ${file} (${megabytes} MB). It holds secrets: keep it as you keep the shop's keys.`,
    );
  });
}

async function copyDatabase({ kind, dataDir, url, staging }) {
  if (kind === "dump") return dump(url, path.join(staging, "database.dump"));
  const { home } = clusterHome(dataDir, serverAccount());
  await copyCluster({
    url,
    cluster: path.join(home, "cluster"),
    to: path.join(staging, "postgres/cluster"),
  });
  copyFileSync(path.join(home, "password"), path.join(staging, "postgres/password"));
}

function dump(url, file) {
  const made = spawnSync("pg_dump", ["--format=custom", "--no-owner", `--file=${file}`, url], {
    encoding: "utf8",
  });
  if (made.status === 0) return;
  throw new Fault("pg_dump could not copy the database of DATABASE_URL.", {
    details: made.stderr ?? made.error?.message,
    todo: "install PostgreSQL's client tools of the same version, or back that database up by its own means.",
  });
}

function manifest(kind) {
  const facts = {
    format: 1,
    kind,
    postgres: postgresVersion(),
    platform: `${process.platform}-${process.arch}`,
  };
  return `${JSON.stringify(facts, null, 2)}\n`;
}

function pack(staging, file) {
  const packed = spawnSync("tar", ["-czf", `${file}.part`, "-C", staging, "."], {
    encoding: "utf8",
  });
  if (packed.status !== 0)
    throw new Fault("The backup could not be packed.", { details: packed.stderr });
  spawnSync("mv", [`${file}.part`, file]);
}
