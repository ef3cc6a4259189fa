import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";

/** A picture of the page as it stands, in the folder JOURNEY_PICTURES names; without that, nothing. */
export async function look(page: Page, name: string): Promise<void> {
  const folder = process.env.JOURNEY_PICTURES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  // Pictures further down load when they come into sight.
  await page.mouse.wheel(0, 10_000);
  await page.waitForLoadState("networkidle");
  await page.mouse.wheel(0, -10_000);
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
}
