import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, openPage } from "../../scripts/journeys/browser.js";
import { look } from "../../scripts/journeys/look.js";
import { openStack, type Stack } from "../../scripts/journeys/stack.js";

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

const register = (query = "") => `${stack.addresses.storefront}/chung-nhan${query}`;
const anyStars = { name: /^OCOP [345] sao$/ };

const withoutAccents = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D")
    .toLowerCase();

interface Line {
  readonly product: string;
  readonly producer: string;
  readonly decision: string;
  readonly href: string;
}

/** The first line of the register in a state. */
async function firstOf(page: Page, state: string): Promise<Line> {
  await page.goto(register(`?state=${state}`));
  const line = page.getByRole("main").getByRole("listitem").first();
  const link = line.getByRole("link");
  const [about = "", decision = ""] = await line.locator("p").allInnerTexts();
  return {
    product: await link.innerText(),
    producer: about.split(" · ")[0] ?? "",
    decision: /Quyết định (\S+)/u.exec(decision)?.[1] ?? "",
    href: (await link.getAttribute("href")) ?? "",
  };
}

async function open(page: Page, { href }: Line): Promise<string> {
  await page.goto(stack.addresses.storefront + href);
  return page.getByRole("main").innerText();
}

/** What the page tells machines about its certificate. */
async function certification(page: Page): Promise<Record<string, unknown>> {
  const text = await page.locator('script[type="application/ld+json"]').innerText();
  // Our own page wrote it; the test reads single fields.
  return JSON.parse(text) as Record<string, unknown>;
}

describe("anybody who looks up a certificate", () => {
  it("finds it by product without accents, by producer and by decision number", async () => {
    const watched = await openPage(browser);
    const { page } = watched;
    const line = await firstOf(page, "valid");
    for (const typed of [withoutAccents(line.product), line.producer, line.decision]) {
      await page.goto(register());
      await page.getByLabel("Tên sản phẩm, chủ thể hoặc số quyết định").fill(typed);
      await page.getByRole("button", { name: "Tra cứu" }).click();
      await page.waitForURL(/[?&]q=/);
      const found = page.getByRole("main").locator(`a[href="${line.href}"]`);
      // A decision covers many products: its list may have more than one page.
      const count = await page.getByRole("main").getByRole("listitem").count();
      expect([typed, count > 0]).toEqual([typed, true]);
      if (typed !== line.decision) expect([typed, await found.count()]).toEqual([typed, 1]);
      else expect(await page.getByRole("main").innerText()).toContain(`Quyết định ${typed}`);
    }
    expect(watched.complaints).toEqual([]);
    await watched.close();
  });

  it("finds, filters and turns pages without JavaScript, and the address holds it all", async () => {
    const watched = await openPage(browser, { javaScriptEnabled: false });
    const { page } = watched;
    await page.goto(register());
    await page.getByText("Lọc theo tình trạng").click();
    await page.getByLabel("Tình trạng").selectOption({ label: "Còn hiệu lực" });
    await page.getByRole("button", { name: "Tra cứu" }).click();
    await page.waitForURL(/state=valid/);
    expect(await page.getByLabel("Tình trạng").inputValue()).toBe("valid");
    await page.getByRole("link", { name: "Trang sau" }).click();
    await page.waitForURL(/page=2/);
    expect(page.url()).toContain("state=valid");
    await page.goto(register("?q=khong+co+hang+nao+nhu+vay"));
    expect(await page.getByRole("main").innerText()).toContain("Trong sổ không có");
    expect(await page.getByLabel("số quyết định").inputValue()).toBe("khong co hang nao nhu vay");
    expect((await page.goto(register("?page=9999")))?.status()).toBe(404);
    expect((await page.goto(register("/khong-co")))?.status()).toBe(404);
    await watched.close();
  });
});

describe("the page of a certificate", () => {
  it("says of a valid one until when, with its stars, and leads to the product and back", async () => {
    const watched = await openPage(browser);
    const { page } = watched;
    const [handle] = stack.demo.products.valid;
    await page.goto(`${stack.addresses.storefront}/san-pham/${handle ?? ""}`);
    await page.getByRole("link", { name: "Kiểm tra giấy chứng nhận này" }).click();
    await page.waitForURL(/\/chung-nhan\//);
    const said = await page.getByRole("main").innerText();
    expect(said).toMatch(/Giấy chứng nhận này còn hiệu lực đến hết ngày \d\d\/\d\d\/\d{4}/u);
    expect(await page.getByRole("img", anyStars).count()).toBeGreaterThan(0);
    expect(await certification(page)).toMatchObject({
      "@type": "Certification",
      certificationStatus: "https://schema.org/CertificationActive",
    });
    const canonical = page.locator('link[rel="canonical"]');
    expect(await canonical.getAttribute("href")).toBe(page.url());
    expect(await page.locator('link[hreflang="en"]').getAttribute("href")).toContain(
      "/en/certificates/",
    );
    await look(page, "register-valid");
    await page.getByRole("link", { name: "English" }).click();
    await page.waitForURL(/\/en\/certificates\//);
    expect(await page.getByRole("main").innerText()).toContain("This certificate is valid through");
    await page.getByRole("link", { name: "See this product in the shop" }).click();
    await page.waitForURL(new RegExp(`/en/products/${handle ?? ""}$`));
    expect(watched.complaints).toEqual([]);
    await watched.close();
  });

  it.each([
    ["expired", /đã hết hạn từ ngày \d\d\/\d\d\/\d{4}/u],
    ["revoked", /đã bị thu hồi từ \d\d\/\d\d\/\d{4} theo văn bản DEMO-\d+\/QĐ-UBND/u],
  ] as const)(
    "draws no star of one that is %s, for people or machines",
    async (state, sentence) => {
      const watched = await openPage(browser);
      const { page } = watched;
      const said = await open(page, await firstOf(page, state));
      expect(said).toMatch(sentence);
      expect(said).toMatch(/Hạng sao đã ghi: [345]/u);
      expect(said).not.toMatch(/★|[345] sao/u);
      const main = page.getByRole("main");
      expect(await main.getByRole("img", anyStars).count()).toBe(0);
      const told = await certification(page);
      expect(told).toMatchObject({
        certificationStatus: "https://schema.org/CertificationInactive",
      });
      expect(told).not.toHaveProperty("certificationRating");
      await look(page, `register-${state}`);
      await watched.close();
    },
  );

  it("leads from a replaced one to the one in its place", async () => {
    const watched = await openPage(browser);
    const { page } = watched;
    const replaced = await firstOf(page, "superseded");
    expect(await open(page, replaced)).toContain("đã được thay bằng giấy khác từ ngày");
    await page.getByRole("link", { name: /^Giấy thay thế/ }).click();
    await page.waitForURL((url) => url.pathname !== replaced.href);
    const said = await page.getByRole("main").innerText();
    expect(said).toContain("còn hiệu lực");
    expect(said).toContain(replaced.decision);
    await watched.close();
  });
});

describe("the figures and the file of the register", () => {
  it("agree with each other and with the list", async () => {
    const watched = await openPage(browser);
    const { page } = watched;
    await page.goto(register("/thong-ke"));
    const table = page.getByRole("table", { name: "Mọi giấy trong sổ, theo tình trạng" });
    const shown = table
      .getByRole("row", { name: /^Đã hết hạn/ })
      .getByRole("cell")
      .first();
    const expired = Number(await shown.innerText());
    await page.getByRole("link", { name: "Đã hết hạn" }).click();
    await page.waitForURL(/state=expired/);
    expect(await page.getByRole("main").innerText()).toContain(`${expired} giấy chứng nhận.`);
    await page.goto(register("/thong-ke"));
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Tải tệp CSV" }).click();
    expect((await download).suggestedFilename()).toMatch(/^giay-chung-nhan-ocop-.*\.csv$/);
    const address = `${stack.addresses.storefront}/api/certificates/open-data?format=csv`;
    const answer = await fetch(address);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).trimEnd().split("\r\n");
    const remarks = lines.filter((line) => line.startsWith("#"));
    expect(remarks.join("\n")).toContain("BẢN DÙNG THỬ");
    const [head = "", ...rows] = lines.slice(remarks.length);
    const columns = head.split(",");
    expect(columns).toContain("decision_number");
    const states = rows.map((row) => cellsOf(row)[columns.indexOf("state")]);
    expect(states.filter((state) => state === "expired")).toHaveLength(expired);
    const again = await fetch(address, {
      headers: { "if-none-match": answer.headers.get("etag") ?? "" },
    });
    expect(again.status).toBe(304);
    expect((await fetch(address.replace("csv", "pdf"))).status).toBe(400);
    await watched.close();
  });
});

/** The cells of a line, quotes taken off. */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
  );
}

describe("every page of the register", () => {
  it.each(["light", "dark"] as const)(
    "has no accessibility fault that a machine can find, and fits a phone, %s",
    async (colorScheme) => {
      const watched = await openPage(browser, {
        colorScheme,
        viewport: { width: 360, height: 740 },
      });
      const { page } = watched;
      const papers = [];
      for (const state of ["valid", "expired", "revoked", "superseded"])
        papers.push((await firstOf(page, state)).href);
      const lists = ["/chung-nhan", "/chung-nhan?state=valid&stars=4", "/chung-nhan?q=khong-co"];
      for (const path of [...lists, "/chung-nhan/thong-ke", "/en/certificates", ...papers]) {
        await page.goto(stack.addresses.storefront + path);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect([path, violations.map(({ id }) => id)]).toEqual([path, []]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        expect([path, overflow]).toEqual([path, 0]);
        expect(await page.locator("footer").innerText()).toContain(
          path.startsWith("/en") ? "Look up a certificate" : "Tra cứu giấy chứng nhận",
        );
      }
      expect(watched.complaints).toEqual([]);
      await watched.close();
    },
  );
});
