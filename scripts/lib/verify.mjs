import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { checkNames, runCheck } from "../checks/run.mjs";
import { createChildren } from "./children.mjs";
import { Fault, report } from "./fault.mjs";
import { root } from "./paths.mjs";
import { runTests } from "./run-tests.mjs";
import { buildAll, runTurbo } from "./stack/build.mjs";
import { tool } from "./stack/settings.mjs";

/**
 * `npm run verify`: all that must hold before work is done, every finding in one go, then `npm test`.
 * `--static` leaves the tests out. Answers the exit code.
 */
export async function verify(progress, args) {
  const place = mkdtempSync(path.join(os.tmpdir(), "sao-lang-verify-"));
  mkdirSync(path.join(place, "logs"));
  const children = createChildren(place);
  let broken = 0;
  const inspect = async (what, work) => {
    try {
      await progress.step(what, work);
    } catch (error) {
      broken += 1;
      report(error);
    }
  };
  try {
    await buildAll({ progress, children });
    // Each keeps one core busy.
    await Promise.all([
      inspect("Lint", () => runTool("eslint", [".", "--max-warnings=0"])),
      inspectOneByOne(inspect, children),
    ]);
  } finally {
    await children.stopAll();
    rmSync(place, { recursive: true, force: true });
  }
  if (args.includes("--static")) return broken === 0 ? 0 : 1;
  // The tests run all the same: whoever reads this wants every finding, and the summary as the last line.
  if (broken > 0) report(new Fault(`${broken} of the inspections failed; the tests follow.`));
  const tested = await runTests(progress, args);
  return broken === 0 ? tested : 1;
}

async function inspectOneByOne(inspect, children) {
  await inspect("Format", () => runTool("prettier", ["--check", "--log-level=warn", "."]));
  await inspect("Types", () => checkTypes(children));
  await inspect("Dead code", () => runTool("knip", ["--no-progress"]));
  for (const name of checkNames) {
    await inspect(`Check: ${name}`, async () => refuse(name, await runCheck(name, root)));
  }
}

async function checkTypes(children) {
  await runTurbo(children, ["typecheck"]);
  await runTool("tsc", ["-p", "scripts/tsconfig.json"]);
}

function refuse(name, problems) {
  if (problems.length === 0) return;
  throw new Fault(`${problems.length} broken: ${name}`, { details: problems.join("\n") });
}

async function runTool(name, args) {
  const child = spawn(process.execPath, [tool(name), ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => (output += chunk));
  const code = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", resolve);
  });
  if (code !== 0) throw new Fault(`${name} is not content.`, { details: output.slice(-8000) });
}
