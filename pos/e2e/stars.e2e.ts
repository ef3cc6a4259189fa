import type { PosCatalogItem } from "@saolang/contracts";
import { addDays, businessDayOf, day, daysBetween, startOfDayAt } from "@saolang/domain/time";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../scripts/journeys/browser.js";
import { Clerk, type PaidSale } from "../../scripts/journeys/clerk.js";
import { look } from "../../scripts/journeys/look.js";
import { Office } from "../../scripts/journeys/office.js";
import { openStack, type Stack } from "../../scripts/journeys/stack.js";
import { damageGoods, keptGoods, keptSeenMs } from "../../scripts/journeys/till-cache.js";

const hourMs = 3_600_000;
const note = 2_000_000;
/** The word, the sign, or a rating in words: none of it may be said of goods without a certificate that counts. */
const anyStars = /OCOP|★|[345] sao|[345] stars?/i;

let stack: Stack;
let browser: Browser;
let clerk: Clerk;
let page: Page;
/** Stars that run out first, stars that last, and two goods that never had any, of other producers. */
let runsOut: StarredGoods;
let lasting: StarredGoods;
let damaged: StarredGoods;
let namesake: PosCatalogItem;
let plain: PosCatalogItem;
let midnight: Date;
let sold: PaidSale;

interface StarredGoods {
  readonly item: PosCatalogItem;
  readonly stars: number;
  readonly until: string;
}

/** Goods with exactly one certificate, valid today. */
function starred(items: readonly PosCatalogItem[], today: string): StarredGoods[] {
  return items
    .flatMap((item) => {
      const [only, ...others] = item.certificates;
      if (!only || others.length > 0 || only.revoked_at !== null) return [];
      if (only.valid_from > today || only.shown_through < today) return [];
      return [{ item, stars: only.stars, until: only.shown_through }];
    })
    .sort((a, b) => a.until.localeCompare(b.until));
}

function pickGoods(items: readonly PosCatalogItem[]): void {
  const sellable = items.filter(
    ({ barcode, stock, price, title, variant_title }) =>
      barcode !== null &&
      variant_title === null &&
      stock > 3 &&
      price < note / 4 &&
      items.filter((other) => other.title === title).length === 1,
  );
  const rated = starred(sellable, businessDayOf(new Date()));
  const [first] = rated;
  const [second, third] = rated.filter(
    ({ until }) => first && daysBetween(day(first.until), day(until)) > 30,
  );
  const [one, other] = sellable.filter(
    ({ certificates, producer_id }) =>
      certificates.length === 0 && producer_id !== null && producer_id !== second?.item.producer_id,
  );
  if (!first || !second || !third || !one || !other) {
    throw new Error(
      "the demo point has goods with stars that run out, with stars that last, and without",
    );
  }
  [runsOut, lasting, damaged, namesake, plain] = [first, second, third, one, other];
}

const badgeOf = ({ stars }: StarredGoods): string => `OCOP ${stars} sao`;

/** The row of goods in the list, found by their name and told apart by their producer. */
async function row({ title, producer_name }: PosCatalogItem): Promise<Locator> {
  await page.getByLabel("Quét mã hoặc gõ tên hàng").fill(title);
  const found = page
    .getByRole("list", { name: "Tìm thấy" })
    .locator("li")
    .filter({ has: page.getByText(title, { exact: true }) })
    .filter({ hasText: producer_name ?? "" });
  await found.waitFor();
  return found;
}

async function shown(item: PosCatalogItem): Promise<string | null> {
  const badge = (await row(item)).getByRole("img");
  return (await badge.count()) === 0 ? null : badge.getAttribute("aria-label");
}

async function saysNothing(item: PosCatalogItem): Promise<void> {
  const found = await row(item);
  expect(await found.innerText()).not.toMatch(anyStars);
  expect(await found.ariaSnapshot()).not.toMatch(anyStars);
}

/** Puts goods into the sale; answers their line in the basket. */
async function put(item: PosCatalogItem): Promise<Locator> {
  await clerk.forgetSearch();
  return clerk.scan(item.barcode ?? "", item.title);
}

/** What the receipt says apart from the name of the sales point, which may itself contain the word OCOP. */
const withoutPoint = (paper: string): string => paper.replaceAll(clerk.point.name, "");

const strip = (): Locator => page.getByRole("banner");

beforeAll(async () => {
  stack = await openStack();
  browser = await openBrowser();
  const [point] = stack.demo.salesPoints;
  if (!point) throw new Error("the demo has a sales point");
  clerk = await Clerk.arrive(browser, stack, point);
  page = clerk.page;
  await clerk.pairAndSignIn();
  await clerk.openShift(0);
  pickGoods(await keptGoods(page));
  midnight = startOfDayAt(addDays(day(runsOut.until), 1));
});

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

describe("stars on a till with a server", () => {
  it("rule 3: another producer's product of the same name shows none", async () => {
    const office = await Office.signIn(stack);
    await office.rename(namesake.product_id, lasting.item.title);
    namesake = { ...namesake, title: lasting.item.title };
    expect(await shown(lasting.item)).toBe(badgeOf(lasting));
    await saysNothing(namesake);
    await look(page, "stars-01-same-name");
  });

  it("rule 11: goods that are not OCOP carry no sign in list, basket and receipt", async () => {
    await saysNothing(plain);
    const other = await put(lasting.item);
    expect(await other.getByRole("img").getAttribute("aria-label")).toBe(badgeOf(lasting));
    const line = await put(plain);
    expect(await line.ariaSnapshot()).not.toMatch(anyStars);
    await other.getByRole("button", { name: /^Bỏ ra/ }).click();
    const sale = await clerk.takeCash(note);
    expect(withoutPoint(sale.paper)).toContain(plain.title);
    expect(withoutPoint(sale.paper)).not.toMatch(anyStars);
    await clerk.next();
  });
});

describe("stars on a till whose server is gone", () => {
  it("rule 1: end at midnight in Vietnam by the till's own clock, with nobody touching it", async () => {
    await clerk.allSent();
    const eve = new Date(midnight.getTime() - hourMs);
    // The server's clock as well: the till counts by the server's time as long as it hears it.
    await stack.restart(["backend"], { SAOLANG_NOW: eve.toISOString() });
    await page.clock.install({ time: eve });
    const synced = page.waitForResponse((answer) => answer.url().includes("/pos/catalog"));
    await clerk.reload();
    await synced;
    expect(await shown(runsOut.item)).toBe(badgeOf(runsOut));
    await stack.kill(["backend"]);
    await page.getByText("Mất mạng, vẫn bán được").waitFor();
    await put(runsOut.item);
    sold = await clerk.takeCash(note);
    expect(sold.paper).toContain(badgeOf(runsOut));
    await clerk.next();
    expect(await shown(runsOut.item)).toBe(badgeOf(runsOut));
    const badge = (await row(runsOut.item)).getByRole("img");
    await page.clock.fastForward(hourMs);
    await badge.waitFor({ state: "detached" });
    await saysNothing(runsOut.item);
    expect(await shown(lasting.item)).toBe(badgeOf(lasting));
  });

  it("rule 2: a rating other than 3, 4 or 5 shows none, whatever the till was left with", async () => {
    const { item, stars } = damaged;
    expect(await shown(item)).toBe(badgeOf(damaged));
    const [certificate] = item.certificates;
    const rating = (value: number): string => `{"id":"${certificate?.id}","stars":${value}`;
    for (const [from, to] of [
      [stars, 2],
      [2, 6],
    ] as const) {
      await damageGoods(page, rating(from), rating(to));
      await clerk.reload();
      await saysNothing(item);
    }
    expect(await shown(lasting.item)).toBe(badgeOf(lasting));
  });

  it("rule 6: of data older than a day warn, and older than a week are hidden, with no server", async () => {
    expect(await strip().innerText()).not.toContain("Dữ liệu sao");
    await page.clock.fastForward(24 * hourMs);
    await strip().getByText("Dữ liệu sao đã cũ 25 giờ. Hãy nối mạng.").waitFor();
    expect(await shown(lasting.item)).toBe(badgeOf(lasting));
    await look(page, "stars-02-stale");

    await page.clock.fastForward(6 * 24 * hourMs);
    await strip().getByText("Dữ liệu sao đã cũ 7 ngày nên không hiện sao. Hãy nối mạng.").waitFor();
    await saysNothing(lasting.item);
    await clerk.forgetSearch();
    expect(await page.getByRole("main").ariaSnapshot()).not.toMatch(anyStars);
    await look(page, "stars-03-hidden");

    const line = await put(lasting.item);
    expect(await line.ariaSnapshot()).not.toMatch(anyStars);
    const sale = await clerk.takeCash(note);
    expect(withoutPoint(sale.paper)).toContain(lasting.item.title);
    expect(withoutPoint(sale.paper)).not.toMatch(anyStars);
    await clerk.next();
  });

  it("rule 6: stay hidden after the till was started anew with its clock set back", async () => {
    // The till keeps how old its data is with every question, not at every tick of the clock.
    const weekLaterMs = midnight.getTime() + 7 * 24 * hourMs;
    const seen = expect.poll(() => keptSeenMs(page), { timeout: 60_000, interval: 500 });
    await seen.toBeGreaterThanOrEqual(weekLaterMs);
    await page.clock.setSystemTime(midnight);
    await clerk.reload();
    await strip()
      .getByText(/Dữ liệu sao đã cũ \d+ ngày nên không hiện sao/)
      .waitFor();
    await saysNothing(lasting.item);
  });

  it("rule 8: a copy of a receipt keeps the stars of its day", async () => {
    await clerk.forgetSearch();
    const copy = await clerk.copyOf(sold.receiptNumber);
    expect(copy).toContain("BẢN SAO");
    expect(copy).toContain(badgeOf(runsOut));
  });

  it("rule 6: come back with the first answer of the server, without a touch", async () => {
    const later = new Date(midnight.getTime() + 9 * 24 * hourMs);
    await stack.start(["backend"], { SAOLANG_NOW: later.toISOString() });
    await strip().getByText("Có mạng").waitFor({ timeout: 120_000 });
    await strip().getByText("Dữ liệu sao").waitFor({ state: "detached" });
    expect(await shown(lasting.item)).toBe(badgeOf(lasting));
    await saysNothing(runsOut.item);
  });

  it("leave no page with a complaint", () => {
    // What the browser reports on its own: the till's questions while its server is gone, and that the moved clock may
    // not get into the receipt, where no script runs.
    const known = /Failed to load resource|Blocked script execution in 'about:srcdoc'/;
    expect(clerk.complaints.filter((line) => !known.test(line))).toEqual([]);
  });
});
