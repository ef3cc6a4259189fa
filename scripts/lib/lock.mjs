import { linkSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { startMark } from "./process-identity.mjs";

/**
 * Takes a lock file for this process. Answers `{ release }`, or `{ holder }` with the number of the
 * living process that has it. A lock whose holder died (kill -9, power cut) is taken over.
 */
export function tryLock(file) {
  const mine = JSON.stringify({ pid: process.pid, mark: startMark(process.pid) });
  for (let attempt = 0; attempt < 50; attempt += 1) {
    if (placeWhole(file, mine)) return { release: () => releaseOwn(file, mine) };
    const seen = readText(file);
    if (seen === null) continue;
    const holder = livingHolder(seen);
    if (holder !== null) return { holder };
    removeStale(file, seen);
  }
  throw new Error(`the lock ${file} keeps changing hands`);
}

/** Runs `work` while holding the lock, waiting for another holder to finish first. */
export async function withLock(file, work, onWait = () => {}) {
  let told = false;
  for (;;) {
    const lock = tryLock(file);
    if (lock.release) {
      try {
        return await work();
      } finally {
        lock.release();
      }
    }
    if (!told) onWait(lock.holder);
    told = true;
    await sleep(500);
  }
}

// A link appears with its full content or not at all, so no reader ever sees half a lock.
function placeWhole(file, text) {
  const draft = `${file}.${process.pid}.${randomBytes(4).toString("hex")}`;
  writeFileSync(draft, text, { mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  } finally {
    unlinkSync(draft);
  }
}

function readText(file) {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  }
}

function livingHolder(text) {
  try {
    const { pid, mark } = JSON.parse(text);
    return mark !== null && startMark(pid) === mark ? pid : null;
  } catch {
    return null;
  }
}

// Two starters may both judge the lock stale. The rename lets one of them have it; when what was
// caught is no longer what was judged, it is somebody's fresh lock and goes back.
function removeStale(file, judged) {
  const aside = `${file}.${process.pid}.${randomBytes(4).toString("hex")}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (error.code === "ENOENT") return;
    throw error;
  }
  if (readText(aside) !== judged) placeWhole(file, readText(aside));
  rmSync(aside, { force: true });
}

function releaseOwn(file, mine) {
  if (readText(file) === mine) rmSync(file, { force: true });
}
