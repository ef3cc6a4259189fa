import { createChildren, endLeftBehind } from "../children.mjs";
import { Fault, report } from "../fault.mjs";
import { tryLock } from "../lock.mjs";
import { dataDirOf, ensureDataDir } from "../paths.mjs";
import { isFree, listenerOf } from "../ports.mjs";
import { stopSignal } from "../signals.mjs";
import { buildAll } from "./build.mjs";
import { startLockOf } from "./database.mjs";
import { welcome } from "./demo.mjs";
import { runStack } from "./run-stack.mjs";
import { portsOf } from "./settings.mjs";

/** What `npm start` does once the packages are there. Answers the exit code. */
export async function serveStack(progress) {
  const dataDir = ensureDataDir();
  const lock = tryLock(startLockOf(dataDir));
  if (lock.holder) throw alreadyRunning(lock.holder);
  const stopped = stopSignal();
  const children = createChildren(dataDir);
  let stack = null;
  try {
    const opened = openStack({ progress, children, dataDir }).then((open) => (stack = open));
    const first = await Promise.race([stopped, opened]);
    if (typeof first === "string") {
      // Whatever step is under way is about to be ended on purpose: its failure is not news.
      opened.catch(() => {});
      return 130;
    }
    progress.say(welcome(stack.addresses, stack.demo));
    const ended = await Promise.race([stopped, stack.firstEnd()]);
    if (typeof ended === "string") return 0;
    report(ended);
    return 1;
  } finally {
    await progress.step("Stopping", async () => {
      await stack?.stop();
      // PostgreSQL understands SIGINT as "end sessions and write everything out"; the others take it as well.
      await children.stopAll({ signal: "SIGINT" });
    });
    lock.release();
  }
}

async function openStack({ progress, children, dataDir }) {
  const ports = portsOf();
  // The old database is left to its own start, which stops it cleanly.
  await endLeftBehind(dataDir, { except: ["postgres"] });
  for (const [app, port] of Object.entries(ports)) await requireFree(app, port);
  await buildAll({ progress, children });
  return runStack({
    progress,
    children,
    dataDir,
    ports,
    demo: process.env.SAOLANG_DEMO !== "false",
  });
}

async function requireFree(app, port) {
  if (await isFree(port)) return;
  const holder = listenerOf(port);
  throw new Fault(
    `Port ${port}, which the ${app} needs, is taken${holder ? ` by ${holder}` : ""}.`,
    {
      todo: `stop that program, or choose another port: ${app.toUpperCase()}_PORT=${port + 100} npm start`,
    },
  );
}

function alreadyRunning(pid) {
  return new Fault(`The shop already runs from this folder (process ${pid}).`, {
    todo: `use it, or stop it first (Ctrl-C where it runs, or: kill ${pid}). Its data: ${dataDirOf()}`,
  });
}
