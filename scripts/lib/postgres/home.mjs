import { createHash, randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { Fault } from "../fault.mjs";
import { accountCan } from "./account.mjs";
import { sharedPlace } from "./binaries.mjs";

/**
 * The folder that holds the cluster and its password, and the account it belongs to.
 * Normally DATA_DIR/postgres; below /var/lib/sao-lang when root's clone is closed to `postgres`.
 */
export function clusterHome(dataDir, account) {
  const inside = path.join(dataDir, "postgres");
  const home = account ? homeForRoot(dataDir, inside, account) : inside;
  const owner = existsSync(path.join(home, "cluster")) ? ownerOf(home) : account;
  const me = process.getuid?.();
  if (me !== undefined && me !== 0 && existsSync(home) && statSync(home).uid !== me) {
    throw new Fault(
      `The database at ${home} belongs to another user (number ${statSync(home).uid}).`,
      {
        todo: "start as that user (or as root), or set DATA_DIR to a folder of your own.",
      },
    );
  }
  mkdirSync(home, { recursive: true });
  chmodSync(home, 0o700);
  if (owner) chownSync(home, owner.uid, owner.gid);
  return { home, account: owner };
}

// A clone first started by an ordinary user and later by root keeps the user who owns its files.
function ownerOf(home) {
  if (process.getuid?.() !== 0) return null;
  const { uid, gid } = statSync(path.join(home, "cluster"));
  return { uid, gid };
}

function homeForRoot(dataDir, inside, account) {
  const note = path.join(dataDir, "postgres-home.json");
  const known = readNote(note, dataDir);
  if (known) return known;
  if (existsSync(path.join(inside, "cluster")) || canHold(account, dataDir, inside)) return inside;
  // The random part keeps a wiped data folder from meeting the database of its former life.
  const key = createHash("sha256").update(dataDir).digest("hex").slice(0, 10);
  const home = path.join(sharedPlace, `${key}-${randomBytes(3).toString("hex")}`);
  mkdirSync(sharedPlace, { recursive: true, mode: 0o755 });
  writeFileSync(note, JSON.stringify({ dataDir, home }), { mode: 0o600 });
  return home;
}

function canHold(account, dataDir, inside) {
  return accountCan(account, "x", existsSync(inside) ? inside : dataDir);
}

// A clone that was moved keeps its database; one that was copied must not share it with the original.
function readNote(note, dataDir) {
  if (!existsSync(note)) return null;
  const noted = JSON.parse(readFileSync(note, "utf8"));
  const copied =
    noted.dataDir !== dataDir && existsSync(path.join(noted.dataDir, "postgres-home.json"));
  if (copied) return null;
  if (noted.dataDir !== dataDir)
    writeFileSync(note, JSON.stringify({ ...noted, dataDir }), { mode: 0o600 });
  return noted.home;
}
