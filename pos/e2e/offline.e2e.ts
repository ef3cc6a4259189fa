import type { Page } from "playwright-core";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { scan as scanOn } from "../../scripts/journeys/scanner.js";
import { keptGoods } from "../../scripts/journeys/till-cache.js";
import { OwnTill } from "./own-till.js";

const exact = /Vừa đủ/;

let own: OwnTill;
let page: Page;
let goods: { title: string; barcode: string };
const receipts: string[] = [];

beforeAll(async () => {
  own = await OwnTill.open();
  page = await own.page();
});

afterAll(() => own?.close());

async function signIn(till: Page): Promise<void> {
  const [clerk] = own.point.clerks;
  if (!clerk) throw new Error("the demo point has a clerk");
  await till.getByRole("button", { name: clerk.name }).click();
  await till.getByLabel(/^Mã PIN/).waitFor();
  await till.keyboard.type(clerk.pin, { delay: 90 });
  await till.keyboard.press("Enter");
}

const searchField = (till: Page) => till.getByLabel("Quét mã hoặc gõ tên hàng");

async function sell(till: Page): Promise<void> {
  await till.bringToFront();
  // A scanner types into the window that has the focus, which comes a moment after the window does.
  await till.waitForFunction(() => document.hasFocus());
  await scanOn(till, goods.barcode);
  await till.getByRole("list", { name: "Phiếu đang bán" }).getByText(goods.title).first().waitFor();
  await till.keyboard.press("F9");
  await till.getByRole("button", { name: exact }).first().click();
  await till.keyboard.press("Enter");
  const receipt = till.getByRole("region", { name: /^Phiếu / });
  await receipt.getByText("Đã thu tiền").waitFor();
  receipts.push(((await receipt.getAttribute("aria-label")) ?? "").replace(/^Phiếu /, ""));
  await till.keyboard.press("Enter");
  await searchField(till).waitFor();
}

async function onServer(): Promise<string[]> {
  const client = new Client({ connectionString: own.stack.databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ receipt_number: string }>(
    "select receipt_number from counter_sale where receipt_number like $1 order by receipt_number",
    [`${own.point.code}-%`],
  );
  await client.end();
  return rows.map((row) => row.receipt_number);
}

const strip = (till: Page) => till.getByRole("banner");

describe("a till whose network is gone", () => {
  it("is kept on the device by its first visit", async () => {
    await page.goto(own.address.url);
    await page.getByLabel("Mã ghép").fill(own.point.pairingCode);
    await page.getByLabel("Tên máy").fill("Quầy trước");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Ai đang bán?" }).waitFor();
    await signIn(page);
    await page.getByLabel("Tiền đầu ca").fill("1000000");
    await page.getByRole("button", { name: "Mở ca" }).click();
    await searchField(page).waitFor();
    await page.getByRole("list", { name: "Hàng tại điểm này" }).locator("li").first().waitFor();
    const found = (await keptGoods(page)).find(
      ({ barcode, stock, price }) => barcode !== null && stock > 2 && price < 500_000,
    );
    if (!found?.barcode) throw new Error("the demo point has such goods");
    goods = { title: found.title, barcode: found.barcode };
    await sell(page);
    await strip(page).getByText("Đã gửi hết").waitFor();
    await own.isKept();
  });

  it("says that the server is in trouble and not the network, with room left for the name of the point", async () => {
    own.address.mode = "failing";
    await strip(page).getByText("Máy chủ lỗi, vẫn bán được").waitFor();
    const size = page.viewportSize();
    await page.setViewportSize({ width: 360, height: 740 });
    const name = await strip(page).locator("strong").first().boundingBox();
    expect(name?.width).toBeGreaterThan(80);
    if (size) await page.setViewportSize(size);
    own.address.mode = "well";
    await strip(page).getByText("Có mạng").waitFor();
  });

  it("takes a hotel's sign-in page for no network, and sells on", async () => {
    own.address.mode = "portal";
    await strip(page).getByText("Mất mạng, vẫn bán được").waitFor();
    await sell(page);
    await strip(page).getByText("1 lệnh chờ gửi").waitFor();
    expect(await onServer()).toHaveLength(1);
  });

  it("starts cold after the browser was closed, with the cable pulled, and goes on in the same shift", async () => {
    own.address.mode = "gone";
    await own.reopen();
    page = await own.page();
    await page.goto(own.address.url);
    await signIn(page);
    await searchField(page).waitFor();
    await page.getByRole("list", { name: "Hàng tại điểm này" }).locator("li").first().waitFor();
    await sell(page);
    await strip(page).getByText("2 lệnh chờ gửi").waitFor();
  });

  it("sells in two windows under numbers of one row", async () => {
    const other = await own.context.newPage();
    await other.goto(own.address.url);
    await signIn(other);
    await searchField(other).waitFor();
    for (let round = 0; round < 5; round += 1) {
      await sell(page);
      await sell(other);
    }
    await strip(page).getByText("12 lệnh chờ gửi").waitFor();
    await other.close();
    const counters = receipts.map((number) => Number(number.slice(-4)));
    expect(counters).toEqual(receipts.map((_, at) => at + 1));
  });
});
