import type { Page } from "playwright-core";

/** Takes exactly what is due in cash, by the keyboard alone: the first Enter says "exactly", the second takes it. */
export async function payExactly(page: Page): Promise<void> {
  await page.keyboard.press("F9");
  await page.getByRole("dialog", { name: "Thu tiền mặt" }).getByLabel("Khách đưa").waitFor();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
}
