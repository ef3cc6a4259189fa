import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, openPage, type WatchedPage } from "../../scripts/journeys/browser.js";
import { scan } from "../../scripts/journeys/scanner.js";
import { type DemoSalesPoint, openStack, type Stack } from "../../scripts/journeys/stack.js";
import { keptGoods } from "../../scripts/journeys/till-cache.js";
import { fitsEverywhere, printed } from "./counter-looks.js";

type DemoClerk = DemoSalesPoint["clerks"][number];

let stack: Stack;
let browser: Browser;
let watched: WatchedPage;
let page: Page;
let point: DemoSalesPoint;
let lan: DemoClerk;
let manager: DemoClerk;
let goods: { title: string; barcode: string; price: number };

beforeAll(async () => {
  stack = await openStack();
  browser = await openBrowser();
  watched = await openPage(browser, { viewport: { width: 1366, height: 768 } });
  page = watched.page;
  const [first] = stack.demo.salesPoints;
  const clerk = first?.clerks.find(({ role }) => role === "clerk");
  const head = first?.clerks.find(({ role }) => role === "manager");
  if (!first || !clerk || !head) throw new Error("the demo point has a clerk and a manager");
  [point, lan, manager] = [first, clerk, head];
});

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

const button = (name: string | RegExp) => page.getByRole("button", { name });

async function menu(choice: string): Promise<void> {
  await button("Việc khác").click();
  await page.getByRole("dialog").getByRole("button", { name: choice }).click();
}

async function typePin({ pin }: DemoClerk): Promise<void> {
  for (const digit of pin) await page.getByRole("button", { name: digit, exact: true }).click();
}

async function signIn(clerk: DemoClerk): Promise<void> {
  await page.getByRole("button", { name: clerk.name }).click();
  await typePin(clerk);
  await button("Vào quầy").click();
}

async function sellOne(): Promise<void> {
  await page.getByLabel("Quét mã hoặc gõ tên hàng").waitFor();
  await scan(page, goods.barcode);
  await page.getByRole("list", { name: "Phiếu đang bán" }).getByText(goods.title).first().waitFor();
  await page.keyboard.press("F9");
  await button(/Vừa đủ/)
    .first()
    .click();
  await page.keyboard.press("Enter");
  await page.getByText("Không phải trả lại").waitFor();
  await page.keyboard.press("Enter");
  await page.getByLabel("Quét mã hoặc gõ tên hàng").waitFor();
}

async function moveCash(kind: string, amount: number, reason: string, record: string) {
  await button(kind).click();
  await page.getByLabel("Số tiền").fill(String(amount));
  await button(reason).click();
  await button(record).click();
}

const dongText = (amount: number): string => `${String(amount).replace(/\B(?=(\d{3})+$)/g, ".")} ₫`;

describe("a day at one till with two clerks", () => {
  it("opens with a float counted note by note", async () => {
    await page.goto(stack.addresses.pos);
    await page.getByLabel("Mã ghép").fill(point.pairingCode);
    await page.getByLabel("Tên máy").fill("Quầy trước");
    await button("Ghép máy").click();
    await page.getByRole("heading", { name: "Ai đang bán?" }).waitFor();
    await signIn(lan);
    await button("Đếm từng loại").click();
    await page.getByLabel(/^Số tờ 50\.000/).fill("10");
    await fitsEverywhere(page, "open");
    await button("Mở ca").click();
    await page.getByRole("list", { name: "Hàng tại điểm này" }).locator("li").first().waitFor();
    const found = (await keptGoods(page)).find(
      ({ barcode, stock, price }) => barcode !== null && stock > 3 && price > 100_000,
    );
    if (!found?.barcode) throw new Error("the demo point has such goods");
    goods = { title: found.title, barcode: found.barcode, price: found.price };
    await sellOne();
    await button("Việc khác").click();
    await fitsEverywhere(page, "menu");
    await page.keyboard.press("Escape");
  });

  it("writes down cash that goes in and out, and takes a mistake back once", async () => {
    await menu("Nộp, rút tiền két");
    await moveCash("Nộp vào két", 200_000, "Thêm tiền lẻ", "Ghi tiền nộp");
    await page.getByText("Nộp vào két · Thêm tiền lẻ").waitFor();
    await moveCash("Rút khỏi két", 50_000, "Chi vặt", "Ghi tiền rút");
    await button("Huỷ: Chi vặt").click();
    await button("Huỷ thật? Chi vặt").click();
    await page.getByText("Nộp vào két · Huỷ: Chi vặt").waitFor();
    expect(await button("Huỷ: Chi vặt").count()).toBe(0);
    await fitsEverywhere(page, "drawer");
    await button("Quay lại bán").click();
  });

  it("shows the shift so far at any time, but not to the clerk what the drawer must hold", async () => {
    await menu("Xem giữa ca (X)");
    await page.frameLocator("iframe").getByText("Shift so far").waitFor();
    await fitsEverywhere(page, "so-far");
    const paper = await printed(page, "In báo cáo X");
    expect(paper).toContain(dongText(goods.price));
    expect(paper).not.toMatch(/Expected|Cash taken/);
    await button("Quay lại bán").click();
  });

  it("is shared: a second clerk signs in by PIN, sells along, and has a language of their own", async () => {
    await menu("Đổi người bán");
    await signIn(manager);
    await page.getByRole("heading", { name: `Ca này do ${lan.name} giữ` }).waitFor();
    await fitsEverywhere(page, "colleague");
    await button("Bán chung ca này").click();
    await sellOne();
    await menu("English");
    await page.getByLabel("Scan a code or type a name").waitFor();
    await button("More").click();
    await page.getByRole("dialog").getByRole("button", { name: "Change clerk" }).click();
    await page.getByRole("heading", { name: "Ai đang bán?" }).waitFor();
    await signIn(lan);
    await page.getByLabel("Quét mã hoặc gõ tên hàng").waitFor();
  });

  it("receives goods and counts them without being shown the books first", async () => {
    await menu("Nhập, kiểm, chuyển hàng");
    await fitsEverywhere(page, "stock");
    await button("Nhận hàng").click();
    await scan(page, goods.barcode);
    await page.getByLabel(`Số lượng ${goods.title}`).fill("12");
    await fitsEverywhere(page, "receive");
    await button("Ghi phiếu nhận").click();
    expect(await printed(page, "In phiếu")).toMatch(/Goods received[^]+12/);
    await button("Việc khác về hàng").click();
    await button("Kiểm hàng").first().click();
    await scan(page, goods.barcode);
    const pieces = page.getByLabel(`Số lượng ${goods.title}`);
    await pieces.waitFor();
    expect(await page.getByText("Sổ ghi").count()).toBe(0);
    await pieces.fill("5");
    await page.getByText(/Sổ ghi \d+: lệch -\d+/).waitFor();
    await fitsEverywhere(page, "count");
    await button("Ghi phiếu kiểm").click();
    await page.frameLocator("iframe").getByText("Stock count").waitFor();
    await button("Việc khác về hàng").click();
    const papers = page.getByRole("region", { name: "Phiếu đã ghi ở máy này" });
    await papers.getByText("Kiểm hàng").waitFor();
    await button("Quay lại bán").click();
  });

  it("trains on a ledger of its own, marked everywhere, in and out by a manager's PIN", async () => {
    await menu("Chế độ tập sự");
    await typePin(manager);
    await page.getByRole("dialog").getByRole("button", { name: "Vào tập sự", exact: true }).click();
    await page.getByRole("status").getByText("TẬP SỰ – KHÔNG CÓ GIÁ TRỊ").waitFor();
    await page.getByLabel("Tiền đầu ca").fill("100000");
    await button("Mở ca").click();
    await sellOne();
    await fitsEverywhere(page, "training");
    await menu("Phiếu đã bán");
    await button(/TAPSU-A-/).click();
    const paper = page.frameLocator("iframe").locator("main");
    await paper.getByText("TRAINING – NOT VALID").first().waitFor();
    await page.keyboard.press("Escape");
    await page.reload();
    await page.getByRole("status").getByText("TẬP SỰ – KHÔNG CÓ GIÁ TRỊ").waitFor();
    await menu("Rời tập sự");
    await typePin(manager);
    await page.getByRole("dialog").getByRole("button", { name: "Rời tập sự", exact: true }).click();
    await page.locator("html[data-training]").waitFor({ state: "detached" });
    await page.getByLabel("Quét mã hoặc gõ tên hàng").waitFor();
  });

  it("is counted blind, and does not close a dong off until somebody says why", async () => {
    await menu("Đóng ca");
    await page.getByLabel(/^Số tờ 50\.000/).fill("14");
    expect(await page.getByText("Phải có trong két").count()).toBe(0);
    await button("So với sổ").click();
    await page.getByText("Thiếu", { exact: true }).waitFor();
    expect(await button("Đóng ca").isDisabled()).toBe(true);
    await fitsEverywhere(page, "difference");
    await button("Thối nhầm tiền").click();
    await button("Đóng ca").click();
    await page.frameLocator("iframe").getByText("Shift report").waitFor();
    await fitsEverywhere(page, "report");
    const paper = await printed(page, "In báo cáo");
    expect(paper).toMatch(new RegExp(`Expected\\s+${dongText(700_000 + 2 * goods.price)}`));
    expect(paper).toContain("Reason: Thối nhầm tiền");
    expect(paper).not.toContain("BẢN SAO");
    await page.frameLocator("iframe").getByText("BẢN SAO").waitFor();
    await button("Xong").click();
  });

  it("prints the same report again as a copy, and the log tells the day in plain words", async () => {
    await menu("Báo cáo các ca");
    await page
      .getByRole("main")
      .getByRole("button", { name: new RegExp(lan.name) })
      .click();
    expect(await printed(page, "In báo cáo")).toContain("BẢN SAO");
    await button("Xong").click();
    await button("Quay lại").click();
    await menu("Nhật ký máy");
    const log = page.getByRole("list", { name: "Nhật ký máy" });
    await log.getByText("In lại báo cáo ca (Z)").waitFor();
    for (const act of ["Vào chế độ tập sự", "Kiểm hàng", "Huỷ một lần nộp, rút", "Mở ca"]) {
      expect(await log.getByText(act, { exact: true }).count(), act).toBeGreaterThan(0);
    }
    await fitsEverywhere(page, "log");
    await page.getByLabel("Người").selectOption(manager.name);
    await log.getByText("Mở ca", { exact: true }).waitFor({ state: "detached" });
    await button("Quay lại").click();
  });

  it("has the server's word for all of it", async () => {
    await page.getByText("Đã gửi hết").waitFor({ timeout: 60_000 });
    await menu("Báo cáo các ca");
    await page
      .getByRole("main")
      .getByRole("button", { name: new RegExp(lan.name) })
      .click();
    await page.getByText(/^Máy chủ đã nhận đủ ca này/).waitFor();
    expect(watched.complaints).toEqual([]);
  });
});
