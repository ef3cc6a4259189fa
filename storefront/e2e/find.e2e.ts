import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, openPage } from "../../scripts/journeys/browser.js";
import { Database } from "../../scripts/journeys/database.js";
import { look } from "../../scripts/journeys/look.js";
import { Shopper } from "../../scripts/journeys/shopper.js";
import { openStack, type Stack } from "../../scripts/journeys/stack.js";

/** The word, the sign, or a rating in words: none of it may be said of goods without a certificate that counts. */
const anyStars = /OCOP|★|[345] sao|[345] stars?/i;

let stack: Stack;
let browser: Browser;
let shopper: Shopper;

beforeAll(async () => {
  stack = await openStack();
  browser = await openBrowser();
  shopper = await Shopper.arrive(browser, stack);
});

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

const shop = () => stack.addresses.storefront;
const main = () => shopper.page.getByRole("main");

/** How many goods the three-way choice says there are, in the order all, OCOP, others. */
async function kinds(): Promise<number[]> {
  const said = await main().getByRole("navigation", { name: "Loại hàng" }).innerText();
  return [...said.matchAll(/\((\d+)\)/g)].map(([, count]) => Number(count));
}

/** The badges of a listing from the page on the screen to its last. */
async function badgesToTheEnd(): Promise<(string | null)[]> {
  const badges: (string | null)[] = [];
  for (;;) {
    badges.push(...(await shopper.cards()).map(({ badge }) => badge));
    const next = main().getByRole("link", { name: "Trang sau" });
    if ((await next.count()) === 0) return badges;
    await shopper.page.goto(new URL((await next.getAttribute("href")) ?? "", shop()).href);
  }
}

describe("goods of one name", () => {
  it("rule 3: two producers, one certificate: only its goods show stars, in search, listing and on their page", async () => {
    const [certified] = stack.demo.products.valid;
    if (!certified) throw new Error("the demo has a product with stars");
    const database = await Database.open(stack.databaseUrl);
    const twin = await database.giveTitleOf(certified, stack.demo.products.expired);
    await database.close();
    // A change is on the web half a second later.
    await expect
      .poll(async () => (await shopper.productSays(twin.handle)).said, { timeout: 60_000 })
      .toContain(twin.title);

    await shopper.goTo(`/tim-kiem?q=${encodeURIComponent(twin.title)}`);
    const found = (await shopper.cards()).filter(({ title }) => title === twin.title);
    expect(found.map(({ handle }) => handle).sort()).toEqual([certified, twin.handle].sort());
    await look(shopper.page, "find-01-one-name-two-producers");
    for (const handle of [certified, twin.handle]) await shopper.findListingOf(handle);
    const cards = [...found, await shopper.card(certified), await shopper.card(twin.handle)];
    for (const { handle, badge, said } of cards) {
      if (handle === certified) expect(badge).toMatch(/^OCOP [345] sao$/);
      else expect([badge, anyStars.test(said)]).toEqual([null, false]);
    }
    expect((await shopper.productSays(certified)).badge).toMatch(/^OCOP [345] sao$/);
    const page = await shopper.productSays(twin.handle);
    expect(page.badge).toBeNull();
    expect(page.said).not.toMatch(anyStars);
    expect(page.data).not.toMatch(anyStars);
  });
});

describe("OCOP goods and others", () => {
  it("rule 11: are told apart by a choice, by counts and by what the cards say", async () => {
    for (const listing of ["/nhom/thu-cong-my-nghe?sort=title", "/tim-kiem?q=bat+trang"]) {
      await shopper.goTo(listing);
      const [all = 0, ocop = 0, other = 0] = await kinds();
      expect([listing, ocop > 0, other > 0]).toEqual([listing, true, true]);
      expect(all).toBe(ocop + other);
      await main()
        .getByRole("link", { name: `OCOP (${ocop})` })
        .click();
      await shopper.page.waitForURL(/[?&]ocop=true/);
      expect(shopper.page.url()).toContain(listing.split("?")[1]);
      const starred = await badgesToTheEnd();
      expect([starred.length, starred.filter((badge) => badge === null)]).toEqual([ocop, []]);
      expect(await kinds()).toEqual([all, ocop, other]);
      await main()
        .getByRole("link", { name: `Khác (${other})` })
        .click();
      await shopper.page.waitForURL(/[?&]ocop=false/);
      for (const card of await shopper.cards()) expect(card.said).not.toMatch(anyStars);
      const plain = await badgesToTheEnd();
      expect([plain.length, plain.filter((badge) => badge !== null)]).toEqual([other, []]);
    }
    await shopper.goTo("/nhom");
    const [, ocop, other] = await kinds();
    await shopper.goTo("/");
    expect(await main().innerText()).toContain(`${ocop} sản phẩm OCOP và ${other} sản phẩm khác`);
  });

  it.each(["/lang-nghe/bat-trang", "/diem-ban/"])("have the same choice on %s", async (address) => {
    const [point] = stack.demo.salesPoints;
    await shopper.goTo(address.endsWith("/") ? `${address}${point?.code ?? ""}` : address);
    const [all = 0, ocop = 0, other = 0] = await kinds();
    expect(all).toBeGreaterThan(0);
    expect(all).toBe(ocop + other);
  });
});

describe("a shopper who looks for a name", () => {
  it("types without accents, presses Enter, clears the box, and keeps the question in the other language", async () => {
    const { page } = shopper;
    await shopper.goTo("/");
    const box = page.getByRole("searchbox", { name: "Tìm sản phẩm" });
    expect(await page.getByRole("button", { name: "Xoá chữ đã gõ" }).isVisible()).toBe(false);
    await box.pressSequentially("bat trang");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/tim-kiem\?q=bat\+trang$/);
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(
      "Kết quả cho “bat trang”",
    );
    expect((await shopper.cards()).length).toBeGreaterThan(0);
    expect(await page.locator('meta[name="robots"]').getAttribute("content")).toMatch(/noindex/);
    expect(await box.inputValue()).toBe("bat trang");
    await look(page, "find-02-results");

    await main().getByRole("link", { name: "Giá thấp trước" }).click();
    await page.waitForURL(/q=bat\+trang&sort=price_asc/);
    await page.getByRole("link", { name: "English" }).click();
    await page.waitForURL(/\/en\/search\?q=bat\+trang&sort=price_asc/);
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(
      "Results for “bat trang”",
    );

    await page.getByRole("button", { name: "Clear what was typed" }).click();
    const english = page.getByRole("searchbox", { name: "Search the shop" });
    expect(await english.inputValue()).toBe("");
    expect(await english.evaluate((field) => field === document.activeElement)).toBe(true);
  });

  it("is told what to do when nothing was asked or found", async () => {
    await shopper.goTo("/tim-kiem?q=+");
    expect(await main().innerText()).toContain("Không dấu cũng được");
    await shopper.goTo("/tim-kiem?q=khongcogivay");
    await look(shopper.page, "find-03-nothing");
    expect(await main().innerText()).toContain("Không thấy “khongcogivay”");
    expect(await main().innerText()).toContain("gõ ít chữ hơn");
    for (const place of [/\/nhom\/thu-cong-my-nghe$/, /\/lang-nghe\/bat-trang$/]) {
      const links = await main()
        .getByRole("link")
        .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
      expect(links.some((href) => place.test(href))).toBe(true);
    }
  });

  it("needs no JavaScript", async () => {
    const watched = await openPage(browser, { javaScriptEnabled: false });
    const { page } = watched;
    await page.goto(shop());
    await page.getByRole("searchbox", { name: "Tìm sản phẩm" }).fill("gốm");
    await page.getByRole("button", { name: "Tìm", exact: true }).click();
    await page.waitForURL(/\/tim-kiem\?q=g%E1%BB%91m/);
    expect(await page.getByRole("main").locator("h3").count()).toBeGreaterThan(0);
    await page.getByRole("link", { name: /^OCOP \(/ }).click();
    await page.waitForURL(/ocop=true/);
    expect(await page.getByRole("searchbox").inputValue()).toBe("gốm");
    await watched.close();
  });
});

describe("search page, listing and home", () => {
  it.each([
    [360, "light"],
    [360, "dark"],
    [1280, "light"],
    [1280, "dark"],
  ] as const)(
    "fit %i px and have no accessibility fault that a machine can find, %s",
    async (width, colorScheme) => {
      const watched = await openPage(browser, { colorScheme, viewport: { width, height: 740 } });
      const { page } = watched;
      const search = ["", "?q=bat+trang", "?q=khongcogivay", `?q=${"Ễ".repeat(200)}`];
      const addresses = [...search.map((words) => `/tim-kiem${words}`), "/nhom/thuc-pham", "/"];
      for (const [position, address] of addresses.entries()) {
        await page.goto(shop() + address);
        await look(page, `find-page-${position}-${width}-${colorScheme}`);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect([address, violations.map(({ id }) => id)]).toEqual([address, []]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        expect([address, overflow]).toEqual([address, 0]);
      }
      expect(watched.complaints).toEqual([]);
      await watched.close();
    },
  );

  it("say so when the shop does not answer, and keep the question", async () => {
    expect(shopper.complaints).toEqual([]);
    await stack.kill(["backend"]);
    await shopper.goTo("/tim-kiem?q=bat+trang");
    expect(await main().innerText()).toContain("Cửa hàng đang tạm nghỉ");
    expect(await shopper.page.getByRole("searchbox").inputValue()).toBe("bat trang");
  });
});
