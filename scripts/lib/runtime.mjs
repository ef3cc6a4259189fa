import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { Fault } from "./fault.mjs";
import { root } from "./paths.mjs";

const oldestToServe = [22, 12];
const pinned = path.join(root, "node_modules/node");
const pinnedBinary = path.join(pinned, "bin/node");

/** The Node that runs the project: the pinned one, else one of the system's that is new enough. */
export function findRuntime() {
  if (versionOf(pinnedBinary)) return pinnedBinary;
  bringPinned();
  if (versionOf(pinnedBinary)) return pinnedBinary;
  if (isAtLeast(process.versions.node, oldestToServe)) return process.execPath;
  throw new Fault(
    `Node ${process.versions.node} is too old to run the project, and its own Node did not arrive.`,
    {
      todo: "allow npm install scripts and delete node_modules, or install Node 24 (nodejs.org), then start again.",
    },
  );
}

/** True when this process already runs on `binary`'s version. */
export function isRunningOn(binary) {
  return binary === process.execPath || versionOf(binary) === `v${process.versions.node}`;
}

/** Compares "24.21.0" with [22, 12]. */
export function isAtLeast(version, [major, minor]) {
  const [ownMajor = 0, ownMinor = 0] = version.split(".").map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}

function versionOf(binary) {
  if (!existsSync(binary)) return null;
  const asked = spawnSync(binary, ["--version"], { encoding: "utf8" });
  return asked.status === 0 ? asked.stdout.trim() : null;
}

// The package fetches the binary in an install script. Where scripts are switched off it has not run yet.
function bringPinned() {
  if (!existsSync(path.join(pinned, "installArchSpecificPackage.js"))) return;
  spawnSync(process.execPath, ["installArchSpecificPackage.js"], { cwd: pinned, stdio: "ignore" });
}
