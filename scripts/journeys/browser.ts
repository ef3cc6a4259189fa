import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { chromiumArgs, requireChromium } from "../lib/chromium.mjs";

/** A real browser. Every page it opens is watched for errors and for calls to other hosts. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await requireChromium(), args: chromiumArgs });
}

export interface WatchedPage {
  readonly page: Page;
  /** What went wrong on the page so far: uncaught errors, console errors, requests beyond this machine. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** A page in a fresh context: its own cookies, storage and clock zone. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "localhost") {
      complaints.push(`called ${hostname}`);
    }
  });
  return { page, complaints, close: () => context.close() };
}
