import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { tryLock, withLock } from "./lock.mjs";

let folder;
let file;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "sao-lang-lock-"));
  file = path.join(folder, "start.lock");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lockUrl = new URL("./lock.mjs", import.meta.url).href;

function inAnotherProcess(code) {
  const script = `import { tryLock, withLock } from ${JSON.stringify(lockUrl)}; const file = ${JSON.stringify(file)}; ${code}`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  const ended = new Promise((resolve) => child.once("exit", () => resolve(output.trim())));
  const said = (word) =>
    new Promise((resolve) => child.stdout.on("data", () => output.includes(word) && resolve()));
  return { child, ended, said };
}

test("a lock that a living process holds is refused and its holder named", async () => {
  const other = inAnotherProcess(
    "tryLock(file); console.log('held'); setInterval(() => {}, 1000);",
  );
  await other.said("held");
  expect(tryLock(file)).toEqual({ holder: other.child.pid });
  other.child.kill("SIGKILL");
  await other.ended;
});

test("a lock whose holder was killed is taken over", async () => {
  const other = inAnotherProcess(
    "tryLock(file); console.log('held'); setInterval(() => {}, 1000);",
  );
  await other.said("held");
  other.child.kill("SIGKILL");
  await other.ended;
  expect(tryLock(file).release).toBeTypeOf("function");
});

test("a lock left by a process whose number now belongs to another is taken over", () => {
  writeFileSync(file, JSON.stringify({ pid: process.pid, mark: "an earlier start" }));
  expect(tryLock(file).release).toBeTypeOf("function");
});

test("a lock file cut off by a power failure is taken over", () => {
  writeFileSync(file, '{"pid":');
  expect(tryLock(file).release).toBeTypeOf("function");
});

test("a released lock leaves nothing behind", () => {
  tryLock(file).release();
  expect(readdirSync(folder)).toEqual([]);
});

test("of many that take over a stale lock at once, exactly one gets it", async () => {
  writeFileSync(file, JSON.stringify({ pid: 999_999_999, mark: "gone" }));
  const code =
    "console.log(tryLock(file).release ? 'got it' : 'refused'); setTimeout(() => {}, 1500);";
  const others = Array.from({ length: 8 }, () => inAnotherProcess(code));
  const answers = await Promise.all(others.map(({ ended }) => ended));
  expect(answers.filter((answer) => answer === "got it")).toHaveLength(1);
});

test("who waits for a lock gets it when the holder lets go, and is told whom it waits for", async () => {
  const other = inAnotherProcess(
    "await withLock(file, async () => { console.log('held'); await new Promise((r) => setTimeout(r, 700)); });",
  );
  await other.said("held");
  const waits = [];
  const answer = await withLock(
    file,
    async () => "mine",
    (pid) => waits.push(pid),
  );
  expect(answer).toBe("mine");
  expect(waits).toEqual([other.child.pid]);
});
