import { setTimeout as sleep } from "node:timers/promises";
import { installStopwatch } from "./till-stopwatch.mjs";

const basketLine = '[aria-label="Phiếu đang bán"] > li';
const paid = '[role="status"]';

/** A clerk at a till in a real browser, slowed down or not, who is measured by the page's own clock. */
export class TillClerk {
  constructor(page, wire) {
    this.page = page;
    this.wire = wire;
  }

  static async at(context, { slowdown }) {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.addInitScript(installStopwatch);
    const wire = await context.newCDPSession(page);
    const clerk = new TillClerk(page, wire);
    await clerk.slowDown(slowdown);
    return clerk;
  }

  slowDown(rate) {
    return this.wire.send("Emulation.setCPUThrottlingRate", { rate });
  }

  async pair(pairingCode) {
    const { page } = this;
    await page.getByLabel("Mã ghép").fill(pairingCode);
    await page.getByLabel("Tên máy").fill("Máy đo");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Ai đang bán?" }).waitFor();
  }

  async signIn({ name, pin }) {
    const { page } = this;
    await page.getByRole("button", { name }).click();
    await page.getByLabel(/^Mã PIN/).waitFor();
    await page.keyboard.type(pin, { delay: 90 });
    await page.keyboard.press("Enter");
  }

  async openShift() {
    const { page } = this;
    await page.getByLabel("Tiền đầu ca").fill("500000");
    await page.getByRole("button", { name: "Mở ca" }).click();
  }

  goodsAreThere() {
    return this.page
      .getByRole("list", { name: "Hàng tại điểm này" })
      .locator("li")
      .first()
      .waitFor({ timeout: 120_000 });
  }

  /** Milliseconds from the scanner's Enter to the painted line; `line` counts the lines there will be. */
  async scan(code, line) {
    await this.#arm("Enter", basketLine, null, line);
    await this.#keys([...[...code].map(digit), enter], 8);
    return this.#taken();
  }

  /** Takes the exact cash; milliseconds from the confirming Enter to "paid", which is said once the ledger has it. */
  async takeCash() {
    const { page } = this;
    await page.keyboard.press("F9");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Enter");
    await this.#arm("Enter", paid, "Đã thu tiền");
    await page.keyboard.press("Enter");
    return this.#taken();
  }

  async next() {
    await this.page.getByRole("button", { name: "Bán tiếp" }).click();
    await this.page.getByRole("button", { name: "Bán tiếp" }).waitFor({ state: "detached" });
  }

  #arm(...asked) {
    return this.page.evaluate((all) => globalThis.saolangStopwatch.arm(...all), asked);
  }

  /** Gives up after a minute: what is measured takes milliseconds. */
  async #taken() {
    const late = this.page.waitForTimeout(60_000).then(() => {
      throw new Error("what was waited for never came to the screen");
    });
    return Promise.race([this.page.evaluate(() => globalThis.saolangStopwatch.taken()), late]);
  }

  // Each at its time, as a scanner does: to wait for the page's answer after each key would be slower than a hand.
  async #keys(strokes, apartMs) {
    const sent = [];
    for (const stroke of strokes) {
      sent.push(
        this.wire.send("Input.dispatchKeyEvent", { ...stroke, type: "keyDown" }),
        this.wire.send("Input.dispatchKeyEvent", { ...stroke, type: "keyUp" }),
      );
      await sleep(apartMs);
    }
    await Promise.all(sent);
  }
}

const digit = (key) => ({
  key,
  code: `Digit${key}`,
  text: key,
  windowsVirtualKeyCode: key.charCodeAt(0),
});
const enter = { key: "Enter", code: "Enter", text: "\r", windowsVirtualKeyCode: 13 };
