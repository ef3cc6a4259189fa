import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, openPage } from "../../scripts/journeys/browser.js";
import { openStack, type Stack } from "../../scripts/journeys/stack.js";
import { adminOrder } from "./admin-order.js";

let stack: Stack;
let browser: Browser;

beforeAll(async () => {
  stack = await openStack();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

const shop = () => stack.addresses.storefront;

const amountIn = (text: string): number => Number(text.replace(/\D/g, ""));

/** From the home page to a starred product of Bát Tràng that is in stock; answers its title. */
async function findInBatTrang(page: Page): Promise<string> {
  await page.goto(shop());
  await page.getByRole("link", { name: "Bát Tràng", exact: true }).click();
  await page.waitForURL(/\/lang-nghe\/bat-trang$/);
  const card = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("img", { name: /^OCOP [345] sao$/ }) })
    .filter({ hasNotText: "Tạm hết hàng" })
    .first();
  const title = await card.getByRole("heading").innerText();
  await card.getByRole("link").click();
  await page.waitForURL(/\/san-pham\//);
  return title;
}

async function addToBasket(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Thêm vào giỏ" }).click();
  await page.getByText("Đã thêm vào giỏ hàng.").waitFor();
}

/** Fills the form as a shopper in Hanoi does who types without accents. */
async function fillCheckout(page: Page): Promise<void> {
  await page.goto(`${shop()}/thanh-toan`);
  await page.getByLabel("Họ và tên").fill("Nguyễn Thị Hoa");
  await page.getByLabel("Số điện thoại").fill("0912 345 678");
  await page.getByLabel("Phường, xã").pressSequentially("bat trang");
  await page.getByRole("option", { name: "Xã Bát Tràng, Hà Nội" }).click();
  await page.getByLabel("Số nhà, đường, thôn").fill("Xóm 3, Giang Cao");
}

describe("a shopper", () => {
  it("finds a Bát Tràng product, sees its stars and certificate, and buys it cash on delivery", async () => {
    const watched = await openPage(browser);
    const { page, complaints } = watched;
    const title = await findInBatTrang(page);
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(title);
    expect(await page.getByRole("img", { name: /^OCOP [345] sao$/ }).count()).toBeGreaterThan(0);
    const certificate = page.locator("section", { hasText: "Giấy chứng nhận OCOP" }).first();
    for (const fact of ["DEMO-", "Nơi cấp", "Ngày quyết định", "Có hiệu lực đến hết"]) {
      expect(await certificate.innerText()).toContain(fact);
    }

    await addToBasket(page);
    await fillCheckout(page);
    expect(await page.locator("#province").inputValue()).toBe("01");
    const point = page.getByRole("radio", { name: /Bát Tràng/ }).first();
    await point.check();
    const total = amountIn(
      await page.locator("dl div").filter({ hasText: "Tổng cộng" }).innerText(),
    );
    await page.getByRole("button", { name: "Đặt hàng" }).click();
    await page.waitForURL(/\/don-hang\/SL/);

    const code = decodeURIComponent(new URL(page.url()).pathname.split("/").at(-1) ?? "");
    const summary = await page.getByRole("main").innerText();
    expect(summary).toContain(title);
    expect(summary).toContain("Xã Bát Tràng");
    expect(summary).not.toContain("0912 345 678");
    const order = await adminOrder(stack, code);
    expect(order.total).toBe(total);
    expect(Number.isInteger(order.total)).toBe(true);
    expect(complaints).toEqual([]);
    await watched.close();
  });

  it("sees the stock at the point go down by what was ordered", async () => {
    const watched = await openPage(browser);
    const { page } = watched;
    await findInBatTrang(page);
    const product = page.url();
    const row = page.locator("[data-sales-point]").filter({ hasText: "Bát Tràng" }).first();
    const pointName = await row.getByRole("link").innerText();
    const stock = async () =>
      Number(
        await page
          .locator("[data-sales-point]")
          .filter({ hasText: pointName })
          .getAttribute("data-stock"),
      );
    const before = await stock();
    await addToBasket(page);
    await fillCheckout(page);
    await page.getByRole("radio", { name: pointName }).check();
    await page.getByRole("button", { name: "Đặt hàng" }).click();
    await page.waitForURL(/\/don-hang\/SL/);
    await page.goto(product);
    expect(await stock()).toBe(before - 1);
    await watched.close();
  });

  it("makes one order of a double press, and may open its confirmation again, which a stranger may not", async () => {
    const watched = await openPage(browser);
    const { page } = watched;
    await findInBatTrang(page);
    await addToBasket(page);
    await fillCheckout(page);
    await page.getByRole("button", { name: "Đặt hàng" }).dblclick();
    await page.waitForURL(/\/don-hang\/SL/);
    const confirmation = page.url();
    await page.reload();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toContain("Nguyễn Thị Hoa");
    expect(await page.locator("header").innerText()).toContain("Giỏ hàng (0)");
    await watched.close();

    const stranger = await openPage(browser);
    expect((await stranger.page.goto(confirmation))?.status()).toBe(404);
    await stranger.close();
  });

  it("loses nothing that was typed when the network dies or the page is reloaded", async () => {
    const watched = await openPage(browser);
    const { page } = watched;
    await findInBatTrang(page);
    await addToBasket(page);
    await fillCheckout(page);
    await page.context().setOffline(true);
    await page.getByRole("button", { name: "Đặt hàng" }).click();
    await page.getByText("Mất mạng nên chưa rõ đơn đã tới chưa").waitFor();
    await page.context().setOffline(false);
    await page.reload();
    // What was typed comes back once the page has come alive.
    const value = (label: string) => page.getByLabel(label).inputValue();
    await expect.poll(() => value("Họ và tên")).toBe("Nguyễn Thị Hoa");
    await expect.poll(() => value("Phường, xã")).toBe("Xã Bát Tràng");
    await page.getByRole("button", { name: "Đặt hàng" }).click();
    await page.waitForURL(/\/don-hang\/SL/);
    await watched.close();
  });

  it("can buy in English with JavaScript switched off", async () => {
    const watched = await openPage(browser, { javaScriptEnabled: false });
    const { page } = watched;
    await findInBatTrang(page);
    await page.getByRole("link", { name: "English" }).click();
    await page.waitForURL(/\/en\/products\//);
    await page.getByRole("button", { name: "Add to basket" }).click();
    await page.goto(`${shop()}/en/checkout`);
    await page.getByLabel("Full name").fill("Ann Lee");
    await page.getByLabel("Phone").fill("0912 345 678");
    await page.getByLabel("Province or city").selectOption("01");
    await page.getByLabel("Ward or commune").fill("xa bat trang");
    await page.getByLabel("House number").fill("Hamlet 3");
    await page.getByRole("button", { name: "Place the order" }).click();
    await page.waitForURL(/\/en\/orders\/SL/);
    await watched.close();
  });
});

describe("every page", () => {
  it.each(["light", "dark"] as const)(
    "has no accessibility fault that a machine can find, %s",
    async (scheme) => {
      const watched = await openPage(browser, {
        colorScheme: scheme,
        viewport: { width: 360, height: 740 },
      });
      const { page } = watched;
      await findInBatTrang(page);
      await addToBasket(page);
      const [expired] = stack.demo.products.expired;
      const paths = ["/", "/en", "/nhom/thu-cong-my-nghe", "/lang-nghe/bat-trang"];
      const others = ["/gio-hang", "/thanh-toan", `/san-pham/${expired ?? ""}`, "/khong-co"];
      for (const path of [new URL(page.url()).pathname, ...paths, ...others]) {
        await page.goto(shop() + path);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect([path, violations.map(({ id }) => id)]).toEqual([path, []]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        expect([path, overflow]).toEqual([path, 0]);
      }
      await watched.close();
    },
  );
});
