import { mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this clone, without a trailing slash. */
export const root = path.resolve(fileURLToPath(new URL("../..", import.meta.url)));

/** The folder in which an installation keeps its database, secrets, logs and uploads. */
export function dataDirOf(env = process.env) {
  return path.resolve(root, env.DATA_DIR || ".data");
}

/** Makes the data folder and answers its path; others may pass through it, each secret in it is closed on its own. */
export function ensureDataDir(env = process.env) {
  const dir = dataDirOf(env);
  mkdirSync(path.join(dir, "logs"), { recursive: true });
  return dir;
}
