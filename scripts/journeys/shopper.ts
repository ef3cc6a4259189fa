import type { Browser, Locator, Page } from "playwright-core";
import { openPage, type WatchedPage } from "./browser.js";
import type { Stack } from "./stack.js";

export interface Card {
  readonly title: string;
  readonly handle: string;
  readonly price: number;
  /** One price for each of several variants; `price` is the lowest. */
  readonly hasSeveralPrices: boolean;
  /** What the badge says, such as "OCOP 4 sao"; null when there is no badge. */
  readonly badge: string | null;
  /** Everything a reader or a screen reader gets from the card. */
  readonly said: string;
}

export interface Delivery {
  readonly name: string;
  readonly phone: string;
  /** As typed. */
  readonly commune: string;
  /** As offered. */
  readonly communeFound: string;
  readonly street: string;
}

const badgeOf = (within: Locator): Locator => within.getByRole("img", { name: /^OCOP/ });

/** The words of an element and the names of its pictures and badges. */
async function saidBy(element: Locator): Promise<string> {
  return element.evaluate((node: HTMLElement) =>
    [
      node.innerText,
      ...[...node.querySelectorAll("[aria-label],[alt]")].map(
        (one) => one.getAttribute("aria-label") ?? one.getAttribute("alt") ?? "",
      ),
    ].join("\n"),
  );
}

const amountOf = async (figure: Locator): Promise<number> =>
  Number(await figure.first().getAttribute("value"));

/** Somebody with a browser and a wish. */
export class Shopper {
  /** The page of the list of all goods, by title, on which goods were found. */
  readonly #listings = new Map<string, string>();

  private constructor(
    private readonly watched: WatchedPage,
    private readonly shop: string,
  ) {}

  static async arrive(browser: Browser, stack: Stack): Promise<Shopper> {
    const watched = await openPage(browser, { viewport: { width: 1280, height: 900 } });
    return new Shopper(watched, stack.addresses.storefront);
  }

  get page(): Page {
    return this.watched.page;
  }

  get complaints(): readonly string[] {
    return this.watched.complaints;
  }

  leave(): Promise<void> {
    return this.watched.close();
  }

  /** Opens an address of the shop, such as `/nhom`. */
  async goTo(address: string): Promise<void> {
    await this.page.goto(`${this.shop}${address}`);
  }

  /** The cards of the listing on the screen. */
  async cards(): Promise<Card[]> {
    const cards = this.page.getByRole("listitem").filter({ has: this.page.locator("h3 a") });
    return Promise.all((await cards.all()).map(readCard));
  }

  /** Leafs through all goods by title until these come; `card` then reads that page anew. */
  async findListingOf(handle: string): Promise<void> {
    for (let page = 1; ; page += 1) {
      const address = `/nhom?sort=title${page === 1 ? "" : `&page=${page}`}`;
      await this.goTo(address);
      const cards = await this.cards();
      if (cards.length === 0) throw new Error(`${handle} is on no page of the listing`);
      if (!cards.some((card) => card.handle === handle)) continue;
      this.#listings.set(handle, address);
      return;
    }
  }

  /** The card of goods in the listing, loaded anew. */
  async card(handle: string): Promise<Card> {
    await this.goTo(this.#listings.get(handle) ?? "");
    const card = (await this.cards()).find((one) => one.handle === handle);
    if (!card) throw new Error(`${handle} is in the listing`);
    return card;
  }

  /** What a product page says about the product itself: not about its neighbours, not where it stands. */
  async productSays(handle: string): Promise<{ badge: string | null; said: string; data: string }> {
    await this.goTo(`/san-pham/${handle}`);
    const main = this.page.getByRole("main");
    await main.getByRole("heading", { level: 1 }).waitFor();
    const said = await main.evaluate((node) => {
      const copy = document.createElement("div");
      copy.innerHTML = node.innerHTML;
      // Sales points carry OCOP in their names; related products have stars of their own.
      for (const part of copy.querySelectorAll("section, script")) {
        if (part.matches("script, :has([data-sales-point]), :has(h3 a)")) part.remove();
      }
      const labels = [...copy.querySelectorAll("[aria-label],[alt]")].map(
        (one) => one.getAttribute("aria-label") ?? one.getAttribute("alt") ?? "",
      );
      return [copy.textContent, ...labels].join("\n");
    });
    const badge = badgeOf(main.getByRole("heading", { level: 1 }).locator(".."));
    const data = await this.page
      .locator('script[type="application/ld+json"]')
      .evaluateAll((scripts) => scripts.map((script) => script.textContent).join("\n"));
    return {
      badge: (await badge.count()) > 0 ? await badge.getAttribute("aria-label") : null,
      said,
      data,
    };
  }

  /** Pieces of a product at a sales point, from its page loaded anew. */
  async stockAt(handle: string, pointCode: string): Promise<number> {
    await this.goTo(`/san-pham/${handle}`);
    const row = this.page.locator(`[data-sales-point="${pointCode}"]`);
    return (await row.count()) === 0 ? 0 : Number(await row.getAttribute("data-stock"));
  }

  /** Puts what the product page shows into the basket and goes on to the checkout. */
  async putInBasket(quantity: number): Promise<void> {
    for (let more = 1; more < quantity; more += 1) {
      await this.page.getByRole("button", { name: "Thêm một" }).click();
    }
    await this.page.getByRole("button", { name: "Thêm vào giỏ" }).click();
    await this.page.getByRole("link", { name: "Xem giỏ hàng" }).click();
    await this.page.getByRole("link", { name: "Đặt hàng" }).click();
    await this.page.getByRole("heading", { name: "Đặt hàng", level: 1 }).waitFor();
  }

  /** Fills the one-page checkout in, served by the point of that name. */
  async fillCheckout(delivery: Delivery, pointName: string): Promise<void> {
    const { page } = this;
    await page.getByLabel("Họ và tên").fill(delivery.name);
    await page.getByLabel("Số điện thoại").fill(delivery.phone);
    await page.getByLabel("Phường, xã").pressSequentially(delivery.commune);
    await page.getByRole("option", { name: delivery.communeFound }).click();
    await page.getByLabel("Số nhà, đường, thôn").fill(delivery.street);
    const point = page.getByRole("radio", { name: pointName });
    const others = page.locator("details:not([open])").filter({ has: point });
    if ((await others.count()) > 0) await others.locator("summary").click();
    await point.check();
  }

  /** Sends the order; answers its code and what is to be paid on delivery. */
  async order(): Promise<{ code: string; total: number }> {
    await this.page.getByRole("button", { name: "Đặt hàng" }).click();
    await this.page.waitForURL(/\/don-hang\/SL/);
    const code = decodeURIComponent(new URL(this.page.url()).pathname.split("/").at(-1) ?? "");
    const due = this.page.getByRole("listitem").filter({ hasText: "Trả khi nhận hàng" });
    return { code, total: await amountOf(due.locator("data")) };
  }
}

async function readCard(card: Locator): Promise<Card> {
  const link = card.locator("h3 a");
  const badge = badgeOf(card);
  const said = await saidBy(card);
  return {
    title: await link.innerText(),
    handle: ((await link.getAttribute("href")) ?? "").split("/").at(-1) ?? "",
    price: await amountOf(card.locator("data")),
    badge: (await badge.count()) > 0 ? await badge.getAttribute("aria-label") : null,
    hasSeveralPrices: /^từ\s/m.test(said),
    said,
  };
}
