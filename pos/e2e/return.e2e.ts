import type { PosCatalogItem } from "@saolang/contracts";
import type { Browser, Locator, Page } from "playwright-core";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../scripts/journeys/browser.js";
import { Clerk } from "../../scripts/journeys/clerk.js";
import { look } from "../../scripts/journeys/look.js";
import { openStack, type Stack } from "../../scripts/journeys/stack.js";
import { keptGoods } from "../../scripts/journeys/till-cache.js";
import { badTargets, sizes } from "./counter-looks.js";

type Goods = PosCatalogItem & { readonly barcode: string };

let stack: Stack;
let browser: Browser;
let clerk: Clerk;
let page: Page;
let goods: readonly [Goods, Goods, Goods];
/** Numbers on receipts, in the order they were sold. */
const receipts: string[] = [];

beforeAll(async () => {
  stack = await openStack();
  browser = await openBrowser();
  const [point] = stack.demo.salesPoints;
  if (!point) throw new Error("the demo has a sales point");
  clerk = await Clerk.arrive(browser, stack, point);
  page = clerk.page;
  await clerk.pairAndSignIn();
  await clerk.openShift(1_000_000);
  const isPlain = (item: PosCatalogItem): item is Goods =>
    item.barcode !== null && item.min_age === null && item.price > 100_000 && item.stock > 5;
  const [first, second, third] = (await keptGoods(page)).filter(isPlain);
  if (!first || !second || !third) throw new Error("the demo point has three such goods");
  goods = [first, second, third];
});

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

const textOf = async (paper: Locator): Promise<string> =>
  (await paper.innerText()).replaceAll("\u00a0", " ");

const scanAll = async (items: readonly Goods[]): Promise<void> => {
  for (const { barcode, title } of items) await clerk.scan(barcode, title);
};

/** Waits for the receipt panel; answers its words and remembers the number. */
async function receipt(): Promise<string> {
  const panel = page.getByRole("region", { name: /^Phiếu [A-Z0-9]+-/ });
  await panel.waitFor();
  const name = (await panel.getAttribute("aria-label")) ?? "";
  receipts.push(name.replace(/^Phiếu /, ""));
  const papers = await page.locator("iframe").all();
  const words = papers.map((paper) => textOf(paper.contentFrame().locator("main")));
  return (await Promise.all(words)).join("\n");
}

async function fromMenu(choice: string): Promise<void> {
  await page.getByRole("button", { name: "Việc khác" }).click();
  await page.getByRole("button", { name: choice }).click();
}

describe("selling by keyboard", () => {
  it.each(sizes)(
    "takes cash in three keys after the last item at $width × $height",
    async (size) => {
      await page.setViewportSize(size);
      await scanAll(goods);
      const name = `till-${size.width}`;
      expect(await badTargets(page)).toEqual([]);
      await look(page, `${name}-basket`);
      let keys = 0;
      const press = async (key: string): Promise<void> => {
        keys += 1;
        await page.keyboard.press(key);
      };
      await press("F9");
      await page.getByRole("dialog", { name: "Thu tiền mặt" }).getByLabel("Khách đưa").waitFor();
      await look(page, `${name}-payment`);
      expect(await badTargets(page)).toEqual([]);
      await press("Enter");
      await press("Enter");
      await page.getByText("Đã thu tiền").waitFor();
      expect(keys).toBeLessThanOrEqual(3);
      const due = goods.reduce((sum, { price }) => sum + price, 0);
      expect(await receipt()).toContain(new Intl.NumberFormat("vi-VN").format(due));
      await look(page, `${name}-receipt`);
      await page.keyboard.press("Enter");
      await page.getByLabel("Quét mã hoặc gõ tên hàng").waitFor();
    },
  );
});

describe("a sale that is spoken of", () => {
  it("gives a discount with a reason and takes a transfer and cash for it", async () => {
    await page.setViewportSize(sizes[1]);
    const [bowl] = goods;
    const line = await clerk.scan(bowl.barcode, bowl.title);
    await line.getByRole("button", { name: /^Sửa dòng/ }).click();
    const terms = page.getByRole("dialog", { name: bowl.title });
    await terms.getByRole("button", { name: "Theo phần trăm" }).click();
    await terms.getByLabel("Phần trăm", { exact: true }).fill("10");
    await terms.getByRole("button", { name: "Xong" }).click();
    await terms.getByText("Hãy ghi lý do giảm giá.").waitFor();
    await terms.getByRole("button", { name: "Khách quen" }).click();
    await look(page, "till-discount");
    await terms.getByRole("button", { name: "Xong" }).click();
    await line.getByText("Khách quen").waitFor();

    await page.keyboard.press("F9");
    await page.getByRole("button", { name: "Chuyển khoản" }).click();
    const transfer = page.getByRole("dialog", { name: "Thu chuyển khoản" });
    await transfer.getByLabel("Số tiền").fill("50000");
    await transfer.getByLabel("Mã giao dịch").fill("4711");
    await look(page, "till-transfer");
    await page.keyboard.press("Enter");
    const cash = page.getByRole("dialog", { name: "Thu tiền mặt" });
    await cash.getByText("· 4711").waitFor();
    await look(page, "till-split");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    const words = await receipt();
    expect(words).toContain("Khách quen");
    expect(words).toMatch(/Chuyển khoản \/ Bank transfer · 4711\s+50\.000 ₫/);
    expect(words).toContain("Tiền khách đưa");
    await clerk.next();
  });

  it("is parked while another customer is served, over a reload, and resumed", async () => {
    const [bowl] = goods;
    await clerk.scan(bowl.barcode, bowl.title);
    await page.keyboard.press("F4");
    await page.getByLabel("Tên gợi nhớ").fill("áo xanh");
    await page.getByRole("button", { name: "Cất phiếu đang bán" }).click();
    await page.getByText("Chưa có hàng. Hãy quét mã.").waitFor();
    await clerk.reload();
    await page.getByRole("button", { name: "Đã cất (1)" }).click();
    await look(page, "till-parked");
    await page.getByRole("button", { name: /áo xanh/ }).click();
    await page
      .getByRole("list", { name: "Phiếu đang bán" })
      .getByText(bowl.title)
      .first()
      .waitFor();
    await page.getByRole("button", { name: "Bỏ hết" }).click();
    await page.getByRole("button", { name: "Hoàn tác" }).click();
    await page
      .getByRole("list", { name: "Phiếu đang bán" })
      .getByText(bowl.title)
      .first()
      .waitFor();
    await page.getByRole("button", { name: "Bỏ hết" }).click();
  });
});

describe("goods that come back", () => {
  const choose = async (number: string, title: string): Promise<Locator> => {
    await fromMenu("Trả hàng, đổi hàng");
    const dialog = page.getByRole("dialog", { name: "Trả hàng, đổi hàng" });
    await dialog.getByLabel("Số phiếu của khách").fill(number);
    await page.keyboard.press("Enter");
    const pieces = dialog.getByRole("group", { name: `${title}: còn bán được` });
    await pieces.getByRole("button", { name: "Thêm một" }).click();
    return dialog;
  };

  it("are paid back in cash on a receipt of their own, and can come back only once", async () => {
    const [bowl] = goods;
    const sold = receipts[0] ?? "";
    const dialog = await choose(sold, bowl.title);
    await look(page, "till-return");
    await dialog.getByRole("button", { name: "Đã trả tiền" }).click();
    const words = await receipt();
    expect(words).toContain("PHIẾU TRẢ HÀNG");
    expect(words).toContain(sold);
    expect(words).toContain(new Intl.NumberFormat("vi-VN").format(bowl.price));
    await look(page, "till-returned");
    await clerk.next();
    await fromMenu("Trả hàng, đổi hàng");
    await page.getByLabel("Số phiếu của khách").fill(sold);
    await page.keyboard.press("Enter");
    await page.getByText("đã trả hết").waitFor();
    await page.keyboard.press("Escape");
  });

  it("are exchanged for other goods in one ticket", async () => {
    const [bowl, other] = goods;
    const dialog = await choose(receipts[1] ?? "", bowl.title);
    await dialog.getByRole("button", { name: "Đổi hàng khác" }).click();
    await page.getByText("Trừ hàng trả lại").waitFor();
    await clerk.scan(other.barcode, other.title);
    await look(page, "till-exchange");
    await page.keyboard.press("F9");
    await page.getByRole("dialog").getByText("Hàng trả lại").waitFor();
    await look(page, "till-exchange-payment");
    await page.keyboard.press("Enter");
    if (other.price > bowl.price) await page.keyboard.press("Enter");
    const words = await receipt();
    expect(words).toContain("PHIẾU BÁN HÀNG");
    expect(words).toContain("PHIẾU TRẢ HÀNG");
    await look(page, "till-exchanged");
    await clerk.next();
  });

  it("are found among past receipts and printed again as a copy", async () => {
    await fromMenu("Phiếu đã bán");
    const dialog = page.getByRole("dialog", { name: "Phiếu đã bán" });
    await dialog.getByText(`Trả hàng của ${receipts[0]}`).waitFor();
    await look(page, "till-past");
    await dialog
      .getByRole("button", { name: receipts[0] ?? "" })
      .last()
      .click();
    await dialog.frameLocator("iframe").getByText("BẢN SAO").waitFor();
    await page.keyboard.press("Escape");
  });
});

describe("the server", () => {
  it("holds what was sold, tender by tender", async () => {
    await clerk.allSent();
    const client = new Client({ connectionString: stack.databaseUrl });
    await client.connect();
    const { rows } = await client.query<{ kinds: string[] }>(
      `select array(select tender->>'kind' from jsonb_array_elements(payload->'tenders') tender) as kinds
         from counter_sale where receipt_number = any($1) order by receipt_number`,
      [receipts],
    );
    await client.end();
    expect(rows.map(({ kinds }) => kinds.join())).toEqual(
      expect.arrayContaining(["cash", "vietqr,cash"]),
    );
    expect(clerk.complaints.filter((line) => !line.includes("Failed to load"))).toEqual([]);
  });
});
