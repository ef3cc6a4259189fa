import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import { chromiumArgs, requireChromium } from "../lib/chromium.mjs";
import { withClient } from "../lib/postgres/sql.mjs";
import { TillClerk } from "./till-clerk.mjs";
import { openPointForTill } from "./till-point.mjs";

export const title = "Till: everything at one point, Chromium slowed down four times";

/** Carries every product there is. */
const pointCode = "S001";
const slowdown = 4;
const scans = 40;
const paidSales = 20;
const drained = 500;

/**
 * A till in a real browser: first load and sync, a cold start without network, scanning, paying, and sending what waited. The
 * rival is medusapos/app by its own docs/backlog.md (hosted demo, 1,956 products): no other till publishes such figures.
 */
export async function measure({ stack }) {
  const { pairingCode, clerk } = await openPointForTill(stack.databaseUrl, pointCode);
  const profile = mkdtempSync(path.join(os.tmpdir(), "till-bench-"));
  const address = stack.addresses.pos;
  try {
    const codes = await barcodes(stack.databaseUrl);
    const first = await atFirst({ profile, address, pairingCode, clerk });
    const later = await withoutNetwork({ profile, address, clerk, codes });
    return [...first, ...later];
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

async function open(profile, address, { offline }) {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await requireChromium(),
    args: [...chromiumArgs, "--enable-precise-memory-info"],
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    viewport: { width: 1366, height: 768 },
    offline,
    // Playwright would end this process before the shop is taken down.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const till = await TillClerk.at(context, { slowdown });
  return { context, till, go: () => till.page.goto(address) };
}

async function atFirst({ profile, address, pairingCode, clerk }) {
  const { context, till, go } = await open(profile, address, { offline: false });
  const catalogue = catalogueAnswer(till);
  await go();
  await till.page.getByLabel("Mã ghép").waitFor();
  const scripts = await till.page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter(({ name }) => new URL(name).pathname.endsWith(".js"))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  );
  await till.pair(pairingCode);
  await till.signIn(clerk);
  await till.openShift();
  await till.goodsAreThere();
  const { bytes, startedAt } = await catalogue;
  const seconds = (Date.now() - startedAt) / 1000;
  await workerIsReady(till.page);
  await context.close();
  return [
    row("first JavaScript, gzip", scripts / 1000, "kB", 160),
    row("first sync, on the wire", bytes / 1e6, "MB", 3),
    {
      what: "first sync, asked for to shown",
      value: round(seconds),
      unit: "s",
      rival: "47 s for 1,956 products",
    },
  ];
}

/** What the whole catalogue weighs on the wire, and when it was asked for. */
function catalogueAnswer({ wire }) {
  return new Promise((resolve, reject) => {
    const asked = new Map();
    wire.send("Network.enable").catch(reject);
    wire.on("Network.requestWillBeSent", ({ requestId, request }) => {
      if (new URL(request.url).pathname === "/pos/catalog") asked.set(requestId, Date.now());
    });
    wire.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      const startedAt = asked.get(requestId);
      // What follows are changes, a few bytes each.
      if (startedAt && encodedDataLength > 10_000) resolve({ bytes: encodedDataLength, startedAt });
    });
  });
}

const workerIsReady = (page) =>
  page.evaluate(async () => {
    await globalThis.navigator.serviceWorker.ready;
  });

async function withoutNetwork({ profile, address, clerk, codes }) {
  const { context, till, go } = await open(profile, address, { offline: true });
  await go();
  const cold = await till.page.evaluate(() =>
    globalThis.saolangStopwatch.sinceStart("h1, h2", "Ai đang bán?"),
  );
  await till.signIn(clerk);
  await till.goodsAreThere();
  const scanned = [];
  for (let line = 1; line <= scans; line += 1) scanned.push(await till.scan(codes[line], line));
  const paid = [await till.takeCash()];
  await till.next();
  while (paid.length < paidSales) paid.push(await sell(till, codes[paid.length + scans]));
  const heap = await heapOf(till);
  // Only the sending is measured of these, so a quicker clerk makes them.
  await till.slowDown(1);
  for (let made = paid.length; made < drained; made += 1) await sell(till, codes[made % 200]);
  await till.slowDown(slowdown);
  const startedAt = performance.now();
  await context.setOffline(false);
  await till.page.getByText("Đã gửi hết").waitFor({ timeout: 300_000 });
  const drain = (performance.now() - startedAt) / 1000;
  await context.close();
  return [
    row("cold start without network, to the clerks with all goods ready", cold / 1000, "s", 1.5),
    {
      ...row("code entered to line shown, p95", p95(scanned), "ms", 30),
      rival: "3 to 6 s for each search and add",
    },
    row("paid to durable and shown, p95", p95(paid), "ms", 60),
    { what: "JavaScript heap with all goods", value: Math.round(heap / 1e6), unit: "MB" },
    row(`sending ${drained} sales that waited`, drain, "s", 60),
  ];
}

async function sell(till, code) {
  await till.scan(code, 1);
  const took = await till.takeCash();
  await till.next();
  return took;
}

async function heapOf({ wire, page }) {
  await wire.send("HeapProfiler.collectGarbage");
  return page.evaluate(() => performance.memory.usedJSHeapSize);
}

async function barcodes(databaseUrl) {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query(
      `select barcode from product_variant where id like 'variant_prod\\_scale\\_%' and barcode is not null
        order by id limit 400`,
    );
    return rows.map(({ barcode }) => barcode);
  });
}

function p95(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1];
}

const round = (figure) => Number(figure.toFixed(figure < 10 ? 2 : 1));

function row(what, value, unit, most) {
  return { what, value: round(value), unit, budget: `≤ ${most}`, good: value <= most };
}
