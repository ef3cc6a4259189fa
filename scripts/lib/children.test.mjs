import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createChildren, endLeftBehind } from "./children.mjs";
import { isAlive, startMark } from "./process-identity.mjs";

let dataDir;
let children;
beforeEach(() => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), "sao-lang-children-"));
  mkdirSync(path.join(dataDir, "logs"));
  children = createChildren(dataDir);
});
afterEach(async () => {
  await children.stopAll({ patienceMs: 2000 });
  rmSync(dataDir, { recursive: true, force: true });
});

const node = (code) => ({
  command: process.execPath,
  args: ["-e", code],
  cwd: dataDir,
  env: process.env,
});
const forever = "setInterval(() => {}, 1000)";

test("a program that fails is reported with its last words", async () => {
  const failing = children.run({
    ...node("console.error('no room'); process.exit(3)"),
    name: "build",
    what: "Building",
  });
  await expect(failing).rejects.toMatchObject({
    message: "Building failed (code 3).",
    details: "no room",
  });
});

test("stopping ends a program and the programs it started", async () => {
  const marker = path.join(dataDir, "grandchild");
  const code = `const c = require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(forever)}]);
    require("node:fs").writeFileSync(${JSON.stringify(marker)}, String(c.pid)); ${forever}`;
  const { child, ended } = children.serve({ ...node(code), name: "app" });
  while (!existsSync(marker)) await new Promise((resolve) => setTimeout(resolve, 20));
  const grandchild = Number(readFileSync(marker, "utf8"));
  await children.stopAll();
  await ended;
  expect(startMark(child.pid)).toBeNull();
  await expect.poll(() => startMark(grandchild), { timeout: 5000 }).toBeNull();
});

test("a program that ignores a polite stop is ended all the same", async () => {
  const { child, ended } = children.serve({
    ...node(`process.on("SIGTERM", () => {}); ${forever}`),
    name: "app",
  });
  await children.stopAll({ patienceMs: 300 });
  await ended;
  expect(startMark(child.pid)).toBeNull();
});

test("nothing starts once everything was told to stop", async () => {
  await children.stopAll();
  expect(() => children.serve({ ...node(forever), name: "late" })).toThrow(
    "Stopped before late was started.",
  );
});

test("what a killed start left running is ended by the next", async () => {
  const { child, ended } = children.serve({ ...node(forever), name: "app" });
  expect(await endLeftBehind(dataDir)).toBe(1);
  await ended;
  expect(startMark(child.pid)).toBeNull();
});

test("a process that merely has the number of a dead one is spared", async () => {
  writeFileSync(
    path.join(dataDir, "running.json"),
    JSON.stringify([{ pid: process.pid, name: "app", mark: "earlier" }]),
  );
  expect(await endLeftBehind(dataDir)).toBe(0);
  expect(isAlive(process.pid)).toBe(true);
});
