import { businessDayOf } from "@saolang/domain/time";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, type WatchedPage } from "./browser.js";
import { Clerk } from "./clerk.js";
import { Database, type StarredGoods } from "./database.js";
import { look } from "./look.js";
import { Office } from "./office.js";
import { Shopper } from "./shopper.js";
import { openStack, type Stack } from "./stack.js";
import { keptGoods } from "./till-cache.js";

let stack: Stack;
let browser: Browser;
let office: WatchedPage;
let shopper: Shopper;
let clerk: Clerk;
let goods: StarredGoods;

const chips = (page: Page) => page.getByRole("list", { name: "Narrowed by" }).getByRole("listitem");

const stateBadge = (page: Page, words: string) => page.getByText(words, { exact: true }).first();

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).click();
  await page.getByRole("option", { name: option, exact: true }).click();
}

async function find(page: Page, label: string, words: string): Promise<void> {
  await page.getByRole("button", { name: label, exact: true }).click();
  await page.getByRole("searchbox", { name: label, exact: true }).fill(words);
  await page.getByRole("button", { name: words }).click();
}

/** What the shop's own listing answers of the goods. */
async function starsInCatalog(): Promise<unknown> {
  const address = `${stack.addresses.backend}/store/catalog?limit=100&q=${encodeURIComponent(goods.title)}`;
  const answer = await fetch(address, {
    headers: { "x-publishable-api-key": stack.demo.publishableKey },
  });
  // The answer is the contract's; here only what is looked at.
  const { products } = (await answer.json()) as { products: { handle: string; stars: unknown }[] };
  return products.find(({ handle }) => handle === goods.handle)?.stars;
}

beforeAll(async () => {
  stack = await openStack();
  const database = await Database.open(stack.databaseUrl);
  const [first] = await database.starredGoods(businessDayOf(new Date()));
  await database.close();
  if (!first) throw new Error("the demo has starred goods");
  goods = first;
  const point = stack.demo.salesPoints.find(({ code }) => code === goods.pointCode);
  if (!point) throw new Error(`${goods.pointCode} is in demo.json`);
  browser = await openBrowser();
  shopper = await Shopper.arrive(browser, stack);
  await shopper.findListingOf(goods.handle);
  clerk = await Clerk.arrive(browser, stack, point);
  await clerk.pairAndSignIn();
  await clerk.openShift(0);
  office = await (await Office.signIn(stack)).openAdmin(browser);
});

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

/** What the till shows of the goods, and what it could know: a failure tells which of the two was missing. */
async function atTheTill() {
  const { badge } = await clerk.shows(goods.title);
  const kept = (await keptGoods(clerk.page)).filter(({ title }) => title === goods.title);
  const strip = await clerk.page.getByRole("banner").innerText();
  return { badge, kept: kept.map(({ certificates }) => certificates), strip };
}

describe("the office and its register", () => {
  it("filters it, and finds the same list again after a reload and on the way back", async () => {
    const { page } = office;
    await page.goto(`${stack.addresses.backend}/app/certificates`);
    await page.getByLabel("Find", { exact: true }).fill(goods.title);
    await choose(page, "Stars", `${goods.stars} stars`);
    await page.waitForURL(/q=.*stars=/);
    const filtered = page.url();
    await chips(page).nth(1).waitFor();
    await page.reload();
    await chips(page).nth(1).waitFor();
    expect(page.url()).toBe(filtered);
    await look(page, "register-01-filtered");
    await page.getByRole("link", { name: goods.title, exact: true }).first().click();
    await page.getByRole("heading", { name: goods.title, level: 1 }).waitFor();
    await look(page, "register-02-certificate");
    await page.goBack();
    await chips(page).nth(1).waitFor();
    expect(page.url()).toBe(filtered);
    await page.getByRole("button", { name: "Clear all filters" }).click();
    await chips(page).first().waitFor({ state: "detached" });
    expect(new URL(page.url()).search).toBe("");
  });

  it("revokes with a document only, and then neither shop nor till shows stars", async () => {
    const { page } = office;
    await page.goto(`${stack.addresses.backend}/app/certificates/${goods.certificateId}`);
    const badge = `OCOP ${goods.stars} sao`;
    expect(await starsInCatalog()).toBe(goods.stars);
    expect((await shopper.productSays(goods.handle)).badge).toBe(badge);
    expect((await clerk.shows(goods.title)).badge).toBe(badge);
    await page.getByRole("button", { name: "Revoke", exact: true }).click();
    const drawer = page.getByRole("dialog");
    const document = drawer.getByLabel("Number of the revoking document");
    await document.fill("   ");
    await drawer.getByRole("button", { name: "Revoke", exact: true }).click();
    await drawer.getByText("Enter the number of the revocation document.").waitFor();
    expect(await document.inputValue()).toBe("   ");
    await look(page, "register-03-refused");
    await document.fill("DEMO-999/QĐ-UBND");
    await drawer.getByRole("button", { name: "Revoke", exact: true }).click();
    await drawer.waitFor({ state: "hidden" });
    await stateBadge(page, "Revoked").waitFor();
    await expect.poll(starsInCatalog, { timeout: 5_000 }).toBeNull();
    // The shop's pages are drawn from that answer: each shows none the first time it is opened.
    expect((await shopper.productSays(goods.handle)).badge).toBeNull();
    expect((await shopper.card(goods.handle)).badge).toBeNull();
    await shopper.goTo(`/tim-kiem?q=${encodeURIComponent(goods.title)}`);
    const found = (await shopper.cards()).find(({ handle }) => handle === goods.handle);
    expect(found?.badge).toBeNull();
    // A till asks every five seconds; on a busy machine the answer may take longer.
    await expect.poll(atTheTill, { timeout: 30_000 }).toMatchObject({ badge: null });
    await look(page, "register-04-revoked");
  });

  it("cannot record three stars of a district from the day the districts lost that right, and can for the day before", async () => {
    const { page } = office;
    const [producer] = stack.demo.producers;
    if (!producer) throw new Error("the demo has a producer");
    const hint = page.getByRole("status").filter({ hasText: "Who may certify" });
    await page.goto(`${stack.addresses.backend}/app/certificates/new`);
    await page.getByLabel("Decision number").fill("4894/QĐ-UBND");
    await page.getByLabel("Day of decision").fill("2025-07-06");
    await page.getByLabel("Issuing authority").fill("UBND huyện Gia Lâm");
    await choose(page, "Issuing level", "District");
    await choose(page, "Stars", "3 stars");
    await page.getByLabel("Product name").fill("Bình gốm thử");
    await find(page, "Producer", producer.name);
    expect(await hint.innerText()).toContain("may not grant 3 stars");
    expect(await hint.innerText()).toContain("Quyết định 1489/QĐ-TTg");
    expect(await page.getByLabel("Last valid day").inputValue()).toBe("2028-07-05");
    await page.getByRole("button", { name: "Record", exact: true }).click();
    const refusal = page.getByRole("alert").filter({ hasText: "this authority could not grant" });
    await refusal.waitFor();
    expect(await refusal.innerText()).toContain("Quyết định 1489/QĐ-TTg");
    expect(await page.getByLabel("Product name").inputValue()).toBe("Bình gốm thử");
    await look(page, "register-05-rule");
    await page.getByLabel("Day of decision").fill("2025-07-05");
    expect(await hint.innerText()).toContain("Quyết định 148/QĐ-TTg");
    await page.getByRole("button", { name: "Record", exact: true }).click();
    await page.getByRole("heading", { name: "Bình gốm thử", level: 1 }).waitFor();
    await stateBadge(page, "Valid").waitFor();
  });

  it("leaves no page with a complaint", () => {
    // A refusal is an answer the browser reports on its own.
    const said = office.complaints.filter((line) => !line.includes("Failed to load resource"));
    expect([...said, ...shopper.complaints, ...clerk.complaints]).toEqual([]);
  });
});
