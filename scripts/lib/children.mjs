import { spawn } from "node:child_process";
import { closeSync, existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Fault } from "./fault.mjs";
import { logTail, openLog } from "./log-tail.mjs";
import { startMark } from "./process-identity.mjs";

/**
 * The processes one command started, each in its own process group and noted in `DATA_DIR/running.json`,
 * so that none outlives the command: not on Ctrl-C, and after kill -9 not past the next start.
 */
export function createChildren(dataDir, { note: noteName = "running.json" } = {}) {
  const note = path.join(dataDir, noteName);
  const living = new Map();
  let closed = false;

  function track(child, name) {
    if (child.pid === undefined) return;
    living.set(child.pid, { pid: child.pid, name, mark: startMark(child.pid) });
    write();
    child.once("exit", () => {
      living.delete(child.pid);
      write();
    });
  }

  function write() {
    writeFileSync(`${note}.new`, JSON.stringify([...living.values()]), { mode: 0o600 });
    renameSync(`${note}.new`, note);
  }

  /** Starts a long-running program that writes to a log. Answers `{ child, name, logFile, ended }`. */
  function serve({ name, command, args, cwd, env }) {
    // A step that was under way when everything was told to stop must not start the next program.
    if (closed) throw new Fault(`Stopped before ${name} was started.`);
    const logFile = path.join(dataDir, "logs", `${name}.log`);
    const log = openLog(logFile);
    const child = spawn(command, args, { cwd, env, detached: true, stdio: ["ignore", log, log] });
    closeSync(log);
    track(child, name);
    return { child, name, logFile, ended: endOf(child) };
  }

  /** Runs a program to its end. A Fault with its last lines when it fails. */
  async function run({ name, command, args, cwd, env, what }) {
    const { logFile, ended } = serve({ name, command, args, cwd, env });
    const reason = await ended;
    if (reason === "code 0") return;
    throw new Fault(`${what} failed (${reason}).`, {
      details: logTail(logFile),
      todo: `read the lines above; the whole log is ${logFile}.`,
    });
  }

  /** For good: sends every living child, youngest first, a polite and in the end a hard stop. */
  async function stopAll({ patienceMs = 15_000, signal = "SIGTERM" } = {}) {
    closed = true;
    await endGroups([...living.keys()].reverse(), signal, patienceMs);
  }

  return { track, serve, run, stopAll };
}

/** Ends what a killed command left running in this data folder; processes that only share a number are spared. */
export async function endLeftBehind(dataDir, { except = [] } = {}) {
  const note = path.join(dataDir, "running.json");
  if (!existsSync(note)) return 0;
  const noted = readNote(note).filter(({ name }) => !except.includes(name));
  const alive = noted.filter(({ pid, mark }) => mark !== null && startMark(pid) === mark);
  await endGroups(
    alive.map(({ pid }) => pid),
    "SIGTERM",
    10_000,
  );
  return alive.length;
}

function readNote(note) {
  try {
    return JSON.parse(readFileSync(note, "utf8"));
  } catch {
    // Cut off in the middle by a power failure: then nothing of it runs any more either.
    return [];
  }
}

async function endGroups(pids, signal, patienceMs) {
  for (const pid of pids) signalGroup(pid, signal);
  for (let waited = 0; waited < patienceMs; waited += 50) {
    if (pids.every((pid) => startMark(pid) === null)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  for (const pid of pids) signalGroup(pid, "SIGKILL");
}

function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (error.code !== "ESRCH" && error.code !== "EPERM") throw error;
  }
}

function endOf(child) {
  return new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => resolve(signal ?? `code ${code}`));
  });
}
