import path from "node:path";
import type { Page } from "playwright-core";
import { afterEach } from "vitest";
import { logTail } from "../lib/log-tail.mjs";
import { type OpenPage, openPages } from "./browser.js";
import { openDataDirs } from "./stack.js";
import { ledgerRows } from "./till-ledger.js";

const linesSaid = 40;
const logLines = 40;

/** What a till has not sent, and what the server answered to it; nothing on any other page. */
async function unsent(page: Page): Promise<string[]> {
  const databases = await page.evaluate(() => indexedDB.databases());
  if (!databases.some(({ name }) => name === "saolang-ledger")) return [];
  const rows = await ledgerRows<{ state: string; seq: number; answer?: unknown }>(page, "outbox");
  return rows
    .filter(({ state }) => state !== "done")
    .map(({ seq, state, answer }) => `not sent: ${seq} ${state} ${JSON.stringify(answer ?? null)}`);
}

async function standing(page: Page, { complaints, asked }: OpenPage): Promise<string> {
  const said = new Set((await page.locator("body").innerText()).split(/\n+/));
  const waiting = [...asked].map(([request, since]) => {
    const ms = Math.round(performance.now() - since);
    return `unanswered for ${ms} ms: ${request.method()} ${request.url()}`;
  });
  const lines = [page.url(), ...[...said].slice(0, linesSaid), ...complaints, ...waiting];
  return [...lines, ...(await unsent(page))].join("\n");
}

/** A line of a backend's log; a request that it answered is told in a few words. */
function inShort(line: string): string {
  const told =
    /"method":"(\w+)","path":"([^"?]+).*"status":(\d+).*"duration":(\d+).*T([\d:.]+)Z"/.exec(line);
  if (!told) return line;
  const [, method, asked, status, ms, at] = told;
  return `${at} ${method} ${asked} ${status} ${ms} ms`;
}

const logOf = (dataDir: string): string =>
  logTail(path.join(dataDir, "logs/backend.log"), logLines).split("\n").map(inShort).join("\n");

// A walk that fails where nobody watches says what it stood in front of, what that waited for, and what the server wrote.
afterEach(async ({ task }) => {
  if (task.result?.state !== "fail") return;
  const pages = [...openPages].map(([page, known]) => standing(page, known).catch(String));
  const logs = [...openDataDirs].map(logOf);
  process.stderr.write([...(await Promise.all(pages)), ...logs, ""].join("\n\n"));
});
