import type { Browser, Locator, Page, Response } from "playwright-core";
import { openPage, type WatchedPage } from "./browser.js";
import { scan } from "./scanner.js";
import type { DemoSalesPoint, Stack } from "./stack.js";

export interface PaidSale {
  readonly receiptNumber: string;
  readonly due: number;
  /** Handed back, as the screen says it. */
  readonly change: number;
  /** The words of the receipt. */
  readonly paper: string;
}

/** Slower than any scanner: what comes faster the till takes for a scan. */
const byHand = { delay: 90 };

const amountOf = async (figure: Locator): Promise<number> =>
  Number(await figure.first().getAttribute("value"));

const wordsOf = async (paper: Locator): Promise<string> =>
  (await paper.innerText()).replaceAll("\u00a0", " ");

/** Somebody behind a counter, with a till that scans like a keyboard. */
export class Clerk {
  private constructor(
    private readonly watched: WatchedPage,
    private readonly till: string,
    readonly point: DemoSalesPoint,
  ) {}

  static async arrive(browser: Browser, stack: Stack, point: DemoSalesPoint): Promise<Clerk> {
    const watched = await openPage(browser, { viewport: { width: 1280, height: 800 } });
    return new Clerk(watched, stack.addresses.pos, point);
  }

  /** At a till that is open already, such as one whose browser was closed and opened again. */
  static behind(watched: WatchedPage, till: string, point: DemoSalesPoint): Clerk {
    return new Clerk(watched, till, point);
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

  /** Pairs the till with the office's code and signs the point's first clerk in by PIN. */
  async pairAndSignIn(): Promise<void> {
    const { page } = this;
    await page.goto(this.till);
    await page.getByLabel("Mã ghép").fill(this.point.pairingCode);
    await page.getByLabel("Tên máy").fill("Quầy trước");
    await page.keyboard.press("Enter");
    await this.signIn();
    await page.getByLabel("Tiền đầu ca").waitFor();
  }

  /** Signs the point's first clerk in by PIN. */
  async signIn(): Promise<void> {
    const { page } = this;
    await page.getByRole("heading", { name: "Ai đang bán?" }).waitFor();
    const [clerk] = this.point.clerks;
    if (!clerk) throw new Error(`${this.point.code} has a clerk`);
    await page.getByRole("button", { name: clerk.name }).click();
    await page.getByLabel(/^Mã PIN/).waitFor();
    await page.keyboard.type(clerk.pin, byHand);
    await page.keyboard.press("Enter");
  }

  /** Opens a shift with the cash that lies in the drawer; the goods are there when it returns. */
  async openShift(float: number): Promise<void> {
    await this.page.getByLabel("Tiền đầu ca").fill(String(float));
    await this.page.getByRole("button", { name: "Mở ca" }).click();
    await this.page
      .getByRole("list", { name: "Hàng tại điểm này" })
      .locator("li")
      .first()
      .waitFor();
  }

  /** Loads the till's page anew; the clerk stays signed in, and goes on with a shift of another day. */
  async reload(): Promise<void> {
    const { page } = this;
    await page.reload();
    const goOn = page.getByRole("button", { name: "Bán tiếp, đóng sau" });
    const atWork = page
      .getByLabel("Quét mã hoặc gõ tên hàng")
      .or(page.getByLabel("Tiền đầu ca"))
      .or(page.getByRole("button", { name: "Bán tiếp", exact: false }));
    await atWork.first().waitFor();
    if (await goOn.isVisible()) await goOn.click();
  }

  /** The row of goods that typing the words finds first. */
  private async found(words: string): Promise<Locator> {
    const field = this.page.getByLabel("Quét mã hoặc gõ tên hàng");
    if ((await field.inputValue()) !== words) await field.fill(words);
    return this.page
      .getByRole("list", { name: "Tìm thấy" })
      .locator("li")
      .filter({ hasText: words });
  }

  /** What the till shows of goods: all words and badge names of its row, and the pieces left. */
  async shows(title: string): Promise<{ said: string; badge: string | null; stock: number }> {
    const row = (await this.found(title)).first();
    await row.waitFor();
    const badge = row.getByRole("img", { name: /^OCOP/ });
    const said = await row.innerText();
    const label = (await badge.count()) > 0 ? await badge.getAttribute("aria-label") : null;
    const left = /còn (\d+)/.exec(said)?.[1];
    return { said: `${said}\n${label ?? ""}`, badge: label, stock: Number(left ?? 0) };
  }

  /** Empties the search field, as a clerk does before scanning. */
  async forgetSearch(): Promise<void> {
    await this.page.getByLabel("Quét mã hoặc gõ tên hàng").fill("");
  }

  /** Scans goods into the sale; waits for their line. */
  async scan(code: string, title: string): Promise<Locator> {
    await scan(this.page, code);
    const line = this.page
      .getByRole("list", { name: "Phiếu đang bán" })
      .locator("li")
      .filter({ hasText: title });
    await line.waitFor();
    return line;
  }

  /** Waits for the server's answer that a sale sent from now on is durable. */
  async saleIsDurable(): Promise<void> {
    await this.page.waitForResponse(acceptsSale);
  }

  /** Takes that much cash; answers what screen and paper say once it is paid. */
  async takeCash(received: number): Promise<PaidSale> {
    const { page } = this;
    await page.keyboard.press("F9");
    const dialog = page.getByRole("dialog", { name: "Thu tiền mặt" });
    const due = await amountOf(dialog.locator("data"));
    await dialog.getByLabel("Khách đưa").waitFor();
    await page.keyboard.type(String(received), byHand);
    await page.keyboard.press("Enter");
    const receipt = page.getByRole("region", { name: /^Phiếu / });
    await receipt.getByText("Đã thu tiền").waitFor();
    const said = receipt.getByText("Trả lại khách").locator("..").locator("data");
    const name = (await receipt.getAttribute("aria-label")) ?? "";
    return {
      receiptNumber: name.replace(/^Phiếu /, ""),
      due,
      change: (await said.count()) === 0 ? 0 : await amountOf(said),
      paper: await wordsOf(page.frameLocator("iframe").locator("main")),
    };
  }

  /** Prints what is on the screen; answers the words that went to the printer. */
  async print(): Promise<string> {
    // A headless browser has no print dialogue: what would be handed to it is kept instead.
    await this.page.evaluate(() => {
      document.body.removeAttribute("data-printed");
      const paper = document.querySelector("iframe")?.contentWindow;
      if (!paper) throw new Error("there is a receipt on the screen");
      paper.print = () => document.body.setAttribute("data-printed", paper.document.body.innerText);
    });
    await this.page.keyboard.press("F8");
    const printed = this.page.locator("body[data-printed]");
    await printed.waitFor();
    return ((await printed.getAttribute("data-printed")) ?? "").replaceAll("\u00a0", " ");
  }

  /** On to the next customer. */
  async next(): Promise<void> {
    await this.page.getByRole("button", { name: "Bán tiếp" }).click();
    await this.page.getByLabel("Quét mã hoặc gõ tên hàng").waitFor();
  }

  /** The copy of an earlier receipt of this shift. */
  async copyOf(receiptNumber: string): Promise<string> {
    const { page } = this;
    await page.getByRole("button", { name: "Việc khác" }).click();
    await page.getByRole("button", { name: "Phiếu đã bán" }).click();
    const dialog = page.getByRole("dialog", { name: "Phiếu đã bán" });
    await dialog.getByRole("button", { name: receiptNumber }).click();
    const paper = dialog.frameLocator("iframe").locator("main");
    await paper.getByText(receiptNumber).first().waitFor();
    const words = await wordsOf(paper);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    return words;
  }

  /** Counts the drawer and closes the shift; answers the words of the comparison and of the report. */
  async closeShift(counted: number): Promise<{ comparison: string; report: string }> {
    const { page } = this;
    await page.getByRole("button", { name: "Việc khác" }).click();
    await page.getByRole("button", { name: "Đóng ca" }).click();
    await page.getByRole("button", { name: "Ghi tổng số" }).click();
    await page.getByLabel("Đếm được").fill(String(counted));
    await page.getByRole("button", { name: "So với sổ" }).click();
    await page.getByText("Phải có trong két").waitFor();
    const comparison = await wordsOf(page.getByRole("main"));
    await page.getByRole("button", { name: "Đóng ca" }).click();
    const report = page.frameLocator("iframe").locator("main");
    await report.getByText("Shift report").waitFor();
    return { comparison, report: await wordsOf(report) };
  }

  /** Waits until nothing is left to send. */
  async allSent(): Promise<void> {
    await this.page.getByText("Đã gửi hết").waitFor();
  }
}

async function acceptsSale(response: Response): Promise<boolean> {
  if (!response.url().endsWith("/pos/commands") || !response.ok()) return false;
  if (!(response.request().postData() ?? "").includes('"sale.record"')) return false;
  return (await response.text()).includes('"applied"');
}
