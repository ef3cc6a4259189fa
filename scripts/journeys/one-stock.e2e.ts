import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "./browser.js";
import { Clerk, type PaidSale } from "./clerk.js";
import { look } from "./look.js";
import { Office, type OfficeOrder } from "./office.js";
import { type Card, Shopper } from "./shopper.js";
import { type DemoSalesPoint, openStack, type Stack } from "./stack.js";

const ordered = 2;
const float = 1_000_000;
const note = 500_000;
const delivery = {
  name: "Nguyễn Thị Hoa",
  phone: "0912 345 678",
  commune: "hoan kiem",
  communeFound: "Phường Hoàn Kiếm, Hà Nội",
  street: "số 8 phố Hàng Gai",
};

let stack: Stack;
let browser: Browser;
let shopper: Shopper;
let clerk: Clerk;
let office: Office;
let point: DemoSalesPoint;
let goods: Card;
let stockBefore: number;
let order: { code: string; total: number };
let sale: PaidSale;

beforeAll(async () => {
  stack = await openStack();
  browser = await openBrowser();
  office = await Office.signIn(stack);
  shopper = await Shopper.arrive(browser, stack);
  const first = stack.demo.salesPoints.find(({ name }) => name.includes("Bát Tràng"));
  if (!first) throw new Error("the demo has a sales point in Bát Tràng");
  point = first;
});

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

describe("one stock for the web and the counter", () => {
  it("lets a shopper find a Bát Tràng product and see what its stars rest on", async () => {
    await shopper.goTo("/");
    await look(shopper.page, "one-stock-01-home");
    await shopper.page.getByRole("link", { name: "Bát Tràng", exact: true }).click();
    await shopper.page.waitForURL(/\/lang-nghe\/bat-trang$/);
    await shopper.page.getByRole("link", { name: "Giá thấp trước" }).click();
    await shopper.page.waitForURL(/sort=price_asc/);
    await look(shopper.page, "one-stock-02-village");
    const cards = await shopper.cards();
    const found = cards.find(
      (card) => card.badge !== null && !card.hasSeveralPrices && card.price < note,
    );
    if (!found?.badge) throw new Error("Bát Tràng has starred goods that one note pays");
    goods = found;

    const { badge, said } = await shopper.productSays(goods.handle);
    await look(shopper.page, "one-stock-03-product");
    expect(badge).toBe(goods.badge);
    expect(said).toContain(goods.title);
    expect(said).toContain("Giấy chứng nhận OCOP");
    expect(said).toMatch(/Số quyết định\s*DEMO-\d+\/QĐ-(UBND|BNNMT)/);
    expect(said).toMatch(/Nơi cấp\s*(UBND thành phố Hà Nội|Bộ Nông nghiệp và Môi trường)/);
    expect(said).toMatch(/Ngày quyết định\s*\d\d?\/\d\d?\/\d{4}/);
    expect(said).toMatch(/Có hiệu lực đến hết\s*\d\d?\/\d\d?\/\d{4}/);
    stockBefore = await shopper.stockAt(goods.handle, point.code);
    expect(stockBefore).toBeGreaterThan(ordered + 1);
  });

  it("sells it cash on delivery to a Hanoi commune typed without accents", async () => {
    await shopper.putInBasket(ordered);
    await shopper.fillCheckout(delivery, point.name);
    await look(shopper.page, "one-stock-04-checkout");
    order = await shopper.order();
    await look(shopper.page, "one-stock-05-confirmation");
    const said = await shopper.page.getByRole("main").innerText();
    expect(said).toContain(goods.title);
    expect(said).toContain(point.name);
    expect(said).toContain("Phường Hoàn Kiếm");
    expect(said).toContain("Trả tiền mặt khi nhận hàng");
    expect(await shopper.stockAt(goods.handle, point.code)).toBe(stockBefore - ordered);
    expect(shopper.complaints).toEqual([]);
  });

  it("shows the order to the office, its total a whole number of dong", async () => {
    const [seen, ...more] = await office.ordersOf(order.code);
    expect(more).toEqual([]);
    expect(seen).toMatchObject({
      total: order.total,
      status: "pending",
      fulfillment_status: "not_fulfilled",
      sales_channel: { name: expect.stringContaining(point.name) as string },
    });
    expect(Number.isInteger(seen?.total)).toBe(true);
    expect(order.total).toBeGreaterThan(ordered * goods.price);

    const admin = await office.openAdmin(browser);
    const { page } = admin;
    await openOrder(page, seen);
    await look(page, "one-stock-06-admin-order");
    expect(figuresIn(await page.getByRole("main").innerText())).toContain(order.total);
    await admin.close();
  });

  it("shows a clerk of the same point the same product, its stars and what is left of it", async () => {
    clerk = await Clerk.arrive(browser, stack, point);
    await clerk.pairAndSignIn();
    await clerk.openShift(float);
    await look(clerk.page, "one-stock-07-till");
    const shown = await clerk.shows(goods.title);
    expect(shown.badge).toBe(goods.badge);
    expect(shown.stock).toBe(stockBefore - ordered);
    await clerk.forgetSearch();
  });

  it("sells it by its code for 500.000 ₫ in cash with right change, off the web's stock within 5 seconds", async () => {
    await clerk.scan(await office.barcodeOf(goods.handle), goods.title);
    await look(clerk.page, "one-stock-08-scanned");
    // A rule of the product, counted from the server's answer that the sale is durable.
    const seenOnTheWeb = clerk
      .saleIsDurable()
      .then(() =>
        expect
          .poll(() => shopper.stockAt(goods.handle, point.code), { timeout: 5_000, interval: 100 })
          .toBe(stockBefore - ordered - 1),
      );
    [sale] = await Promise.all([clerk.takeCash(note), seenOnTheWeb]);
    await look(clerk.page, "one-stock-09-paid");
    await look(shopper.page, "one-stock-10-product-after");
    expect(sale.due).toBe(goods.price);
    expect(sale.change).toBe(note - goods.price);
  });

  it("prints a receipt with the figures and the stars of the sale", async () => {
    const printed = await clerk.print();
    expect(printed).toContain(point.name);
    expect(printed).toContain(goods.title);
    expect(printed).toContain(goods.badge);
    expect(printed).toContain(sale.receiptNumber);
    expect(figuresIn(printed)).toEqual(
      expect.arrayContaining([goods.price, note, note - goods.price]),
    );
    await clerk.next();
  });

  it("shows the counter sale to the office as an order that is paid and delivered", async () => {
    await expect
      .poll(() => office.ordersOf(sale.receiptNumber), { timeout: 60_000, interval: 500 })
      .toMatchObject([
        {
          total: goods.price,
          status: "completed",
          payment_status: "captured",
          fulfillment_status: "delivered",
          sales_channel: { name: expect.stringContaining(point.name) as string },
        },
      ]);
    const admin = await office.openAdmin(browser);
    const { page } = admin;
    const [seen] = await office.ordersOf(sale.receiptNumber);
    await openOrder(page, seen);
    await page.getByText("Delivered", { exact: true }).first().waitFor();
    await look(page, "one-stock-11-admin-sale");
    const said = await page.getByRole("main").innerText();
    expect(said).toContain("Captured");
    expect(figuresIn(said)).toContain(goods.price);
    await admin.close();
  });

  it("closes the shift to the dong", async () => {
    await clerk.allSent();
    const { comparison, report } = await clerk.closeShift(float + goods.price);
    await look(clerk.page, "one-stock-12-shift-report");
    expect(comparison).toContain("Khớp từng đồng");
    expect(report).toContain("KHỚP / Exact");
    expect(figuresIn(report)).toEqual(
      expect.arrayContaining([float, goods.price, float + goods.price]),
    );
    await clerk.page.getByRole("button", { name: "Xong" }).click();
    await clerk.allSent();
    expect(clerk.complaints).toEqual([]);
    expect(shopper.complaints).toEqual([]);
  });
});

/** From the admin's list of orders to the page of one. */
async function openOrder(page: Page, order: OfficeOrder | undefined): Promise<void> {
  await page
    .locator(`a[href="/app/orders/${order?.id ?? ""}"]`)
    .first()
    .click();
  await page.getByRole("heading", { name: "Summary" }).waitFor();
}

/** Whole amounts in a text, however they are grouped: "1.234.500 ₫" and "₫1,234,500.00" are both 1234500. */
function figuresIn(text: string): number[] {
  return [...text.matchAll(/\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+(?!\d)|\d+/g)].map(([figure]) =>
    Number(figure.replace(/\D/g, "")),
  );
}
