import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { report } from "./fault.mjs";
import { ensureInstalled } from "./install.mjs";
import { root } from "./paths.mjs";
import { createProgress } from "./progress.mjs";
import { findRuntime, isRunningOn } from "./runtime.mjs";

/**
 * Runs a command of the project: installs what is missing, moves to the project's own Node, then calls
 * `main`. `scriptUrl` is the calling script's import.meta.url.
 */
export async function bootstrap(scriptUrl, main) {
  try {
    const progress = createProgress();
    await ensureInstalled(progress);
    const node = findRuntime();
    if (!isRunningOn(node)) {
      process.exit(await hand(node, fileURLToPath(scriptUrl)));
    }
    putToolsOnPath();
    // Everything worth waiting for has been waited for: a forgotten timer must not hold the terminal.
    process.exit((await main(progress)) ?? 0);
  } catch (error) {
    report(error);
    process.exit(1);
  }
}

// What the project starts must find its own node and tools first, however this script was called.
function putToolsOnPath() {
  const tools = path.join(root, "node_modules/.bin");
  const entries = (process.env.PATH ?? "").split(path.delimiter).filter((entry) => entry !== tools);
  process.env.PATH = [tools, ...entries].join(path.delimiter);
}

function hand(node, script) {
  const child = spawn(node, [script, ...process.argv.slice(2)], { stdio: "inherit" });
  // Ctrl-C reaches the child from the terminal as well; the child counts repeated signals as one.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}
