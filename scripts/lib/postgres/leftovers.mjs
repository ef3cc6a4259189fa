import { existsSync, readFileSync, realpathSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Fault } from "../fault.mjs";
import { commandOf, isAlive, processesWorkingIn } from "../process-identity.mjs";

/**
 * Clears what a killed start left behind: stops a PostgreSQL that still runs on this cluster, and removes
 * a `postmaster.pid` whose number now belongs to nobody, or to some other program.
 */
export async function clearLeftovers(cluster) {
  const pidFile = path.join(cluster, "postmaster.pid");
  const noted = notedPid(pidFile);
  const real = realpathSync(cluster);
  if (noted !== null && isServerOf(noted, cluster, real)) {
    // SIGINT is PostgreSQL's "fast" stop: it ends sessions and writes everything out.
    await endAll([noted], "SIGINT", 30_000);
  }
  // Helpers of a killed server leave within moments; one stuck for longer would corrupt a second server's data.
  await endAll(processesWorkingIn(real), null, 3_000);
  await endAll(processesWorkingIn(real), "SIGQUIT", 5_000);
  await endAll(processesWorkingIn(real), "SIGKILL", 5_000);
  if (processesWorkingIn(real).length > 0) {
    throw new Fault(`Another PostgreSQL still works in ${cluster} and does not end.`, {
      todo: `end the processes ${processesWorkingIn(real).join(", ")}, then start again.`,
    });
  }
  rmSync(pidFile, { force: true });
}

function notedPid(pidFile) {
  if (!existsSync(pidFile)) return null;
  const pid = Number.parseInt(readFileSync(pidFile, "utf8"), 10);
  return Number.isInteger(pid) && pid > 0 && isAlive(pid) ? pid : null;
}

// The number may have been handed to any other program since, so both the program and its folder must fit.
function isServerOf(pid, cluster, real) {
  if (process.platform === "linux") return processesWorkingIn(real).includes(pid);
  const command = commandOf(pid);
  return command.includes("postgres") && (command.includes(cluster) || command.includes(real));
}

async function endAll(pids, signal, patienceMs) {
  for (const pid of pids) if (signal) send(pid, signal);
  for (let waited = 0; waited < patienceMs; waited += 50) {
    if (!pids.some(isAlive)) return;
    await sleep(50);
  }
}

function send(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}
