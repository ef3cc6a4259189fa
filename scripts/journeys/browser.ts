import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Page,
  type Request,
} from "playwright-core";
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

/** What is known of a page that is open: its complaints, and since when (performance.now) requests wait for an answer. */
export interface OpenPage {
  readonly complaints: readonly string[];
  readonly asked: ReadonlyMap<Request, number>;
}

/** The pages that are open in this process, for whoever has to say why a walk failed. */
export const openPages = new Map<Page, OpenPage>();

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
  return { page, complaints: watch(page), close: () => context.close() };
}

/** Listens to a page from now on; answers what it complains of. */
function watch(page: Page): string[] {
  const complaints: string[] = [];
  const asked = new Map<Request, number>();
  openPages.set(page, { complaints, asked });
  page.on("close", () => openPages.delete(page));
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  page.on("requestfinished", (request) => asked.delete(request));
  page.on("requestfailed", (request) => asked.delete(request));
  page.on("request", (request) => {
    asked.set(request, performance.now());
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "localhost") {
      complaints.push(`called ${hostname}`);
    }
  });
  return complaints;
}
