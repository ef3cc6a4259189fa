import type { Page } from "playwright-core";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Clerk } from "../../scripts/journeys/clerk.js";
import { keptGoods } from "../../scripts/journeys/till-cache.js";
import { OwnTill } from "./own-till.js";
import { payExactly } from "./pay.js";

let till: OwnTill;
let clerk: Clerk;
let goods: { readonly title: string; readonly barcode: string };

beforeAll(async () => {
  till = await OwnTill.open();
  clerk = await till.clerk();
  await clerk.pairAndSignIn();
  await clerk.openShift(1_000_000);
  const found = (await keptGoods(clerk.page)).find(
    ({ barcode, variant_title, min_age }) =>
      barcode !== null && variant_title === null && min_age === null,
  );
  if (!found?.barcode) throw new Error("the demo point has goods");
  goods = { title: found.title, barcode: found.barcode };
  await clerk.allSent();
  await till.isKept();
});

afterAll(() => till?.close());

async function sell(): Promise<void> {
  await clerk.scan(goods.barcode, goods.title);
  await payExactly(clerk.page);
  await clerk.page.getByText("Đã thu tiền").waitFor();
  await clerk.next();
}

const strip = () => clerk.page.getByRole("banner");

const isNew = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('meta[name="till-version"]') !== null);

const isWaiting = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return Boolean(registration?.waiting);
  });

async function salesOnServer(): Promise<number> {
  const client = new Client({ connectionString: till.stack.databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ count: number }>(
    "select count(*)::int as count from counter_sale where sales_point_id = $1",
    [till.point.id],
  );
  await client.end();
  return rows[0]?.count ?? 0;
}

describe("a new version of the till that is put in place while 12 sales wait", () => {
  it("waits, and the sales stay", async () => {
    const { page } = clerk;
    till.address.mode = "portal";
    for (let sold = 0; sold < 12; sold += 1) await sell();
    await strip().getByText("12 lệnh chờ gửi").waitFor();
    till.address.deploy('<meta name="till-version" content="new" />');
    await page.evaluate(() => {
      void navigator.serviceWorker.getRegistration().then((found) => found?.update());
    });
    await expect.poll(() => isWaiting(page), { timeout: 120_000, interval: 500 }).toBe(true);
    // Longer than it takes for nobody to be at the till.
    await page.waitForTimeout(40_000);
    expect(await isNew(page)).toBe(false);
    await strip().getByText("12 lệnh chờ gửi").waitFor();
  }, 300_000);

  it("takes over by itself once everything is sent, and no sale is lost", async () => {
    const { page } = clerk;
    till.address.mode = "well";
    await strip().getByText("Đã gửi hết").waitFor({ timeout: 120_000 });
    // A page that reloads in the middle of the question says no.
    const asked = () => isNew(page).catch(() => false);
    await expect.poll(asked, { timeout: 120_000, interval: 1_000 }).toBe(true);
    await page.getByLabel("Quét mã hoặc gõ tên hàng").waitFor();
    expect(await salesOnServer()).toBe(12);
  }, 300_000);

  it("sells on in the new version", async () => {
    await sell();
    await strip().getByText("Đã gửi hết").waitFor();
    expect(await salesOnServer()).toBe(13);
  });
});
