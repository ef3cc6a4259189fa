import type { Page } from "playwright-core";
import { expect } from "vitest";
import { look } from "../../scripts/journeys/look.js";

/** A small tablet lying down, the screen of a counter, a phone. */
export const sizes = [
  { width: 1024, height: 600 },
  { width: 1366, height: 768 },
  { width: 360, height: 740 },
] as const;

const smallestTarget = 48;

/** Buttons and fields in sight that a thumb would miss, or that a layout has drawn out of shape, each by its name. */
export function badTargets(page: Page): Promise<string[]> {
  return page.evaluate((smallest) => {
    const targets = document.querySelectorAll<HTMLElement>("button, input, select, [role=button]");
    return [...targets]
      .filter((target) => target.checkVisibility({ contentVisibilityAuto: true }))
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(
        ({ box: { width, height } }) =>
          Math.min(width, height) < smallest - 0.5 || height > 3 * smallest,
      )
      .map(({ target, box: { width, height } }) => {
        const name = target.getAttribute("aria-label") ?? target.innerText;
        return `${name}: ${Math.round(width)}×${Math.round(height)}`;
      });
  }, smallestTarget);
}

/** Nothing wider than the screen and every target one to hit, at three sizes; a picture of each. */
export async function fitsEverywhere(page: Page, name: string): Promise<void> {
  const before = page.viewportSize();
  for (const size of sizes) {
    await page.setViewportSize(size);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, `${name} at ${size.width}`).toBeLessThanOrEqual(size.width);
    expect(await badTargets(page), `${name} at ${size.width}`).toEqual([]);
    await look(page, `${name}-${size.width}`);
  }
  if (before) await page.setViewportSize(before);
}

/** Keeps what is handed to the printer; answers it once the button was pressed. */
export async function printed(page: Page, button: string): Promise<string> {
  await page.locator("iframe").waitFor();
  await page.evaluate(() => {
    document.body.removeAttribute("data-printed");
    const paper = document.querySelector("iframe")?.contentWindow;
    if (!paper) throw new Error("there is a paper on the screen");
    paper.print = () => document.body.setAttribute("data-printed", paper.document.body.innerText);
  });
  await page.getByRole("button", { name: button }).click();
  const sheet = page.locator("body[data-printed]");
  await sheet.waitFor();
  return ((await sheet.getAttribute("data-printed")) ?? "").replaceAll("\u00a0", " ");
}
