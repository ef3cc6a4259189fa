import { rmSync } from "node:fs";
import type { BrowserContext, Page } from "playwright-core";
import { Clerk } from "../../scripts/journeys/clerk.js";
import { type DemoSalesPoint, openStack, type Stack } from "../../scripts/journeys/stack.js";
import { openProfile } from "./profile.js";
import { openTillAddress, type TillAddress } from "./till-address.js";

/** A till of the demo's first point, with a shop, a network and a browser profile of its own. */
export class OwnTill {
  private constructor(
    readonly stack: Stack,
    readonly address: TillAddress,
    readonly point: DemoSalesPoint,
    private opened: { readonly context: BrowserContext; readonly profile: string },
  ) {}

  static async open(): Promise<OwnTill> {
    const stack = await openStack();
    const address = await openTillAddress(stack.addresses.backend);
    const [point] = stack.demo.salesPoints;
    if (!point) throw new Error("the demo has a sales point");
    return new OwnTill(stack, address, point, await openProfile());
  }

  get context(): BrowserContext {
    return this.opened.context;
  }

  /** The browser's first window. */
  async page(): Promise<Page> {
    return this.context.pages()[0] ?? (await this.context.newPage());
  }

  async clerk(): Promise<Clerk> {
    const page = await this.page();
    const watched = { page, complaints: [], close: () => this.context.close() };
    return Clerk.behind(watched, this.address.url, this.point);
  }

  /** Once the worker is there, the till starts without network. */
  async isKept(): Promise<void> {
    const page = await this.page();
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
  }

  /** Closes the browser and opens it again on the same profile, as a reboot does. */
  async reopen(): Promise<void> {
    await this.context.close();
    this.opened = await openProfile(this.opened.profile);
  }

  async close(): Promise<void> {
    await this.context.close();
    await this.address.stop();
    await this.stack.stop();
    rmSync(this.opened.profile, { recursive: true, force: true });
  }
}
