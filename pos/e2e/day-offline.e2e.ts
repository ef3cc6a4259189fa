import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Clerk } from "../../scripts/journeys/clerk.js";
import { look } from "../../scripts/journeys/look.js";
import { keptGoods } from "../../scripts/journeys/till-cache.js";
import { ledgerRows } from "../../scripts/journeys/till-ledger.js";
import { OwnTill } from "./own-till.js";
import { payExactly } from "./pay.js";

const float = 1_000_000;
const half = 15;

/** What a Z comes to, by the same names in the till's frozen report and in the server's own sum. */
const figures = [
  "saleCount",
  "salesTotal",
  "discount",
  "rounding",
  "returnCount",
  "returnsTotal",
  "cashTaken",
  "cashRefunded",
  "movedIn",
  "movedOut",
  "expected",
] as const;
type Figures = Readonly<Record<(typeof figures)[number], number>>;

interface KeptShift {
  readonly shiftId: string;
  readonly report?: Figures & { readonly count: { readonly counted: number } };
}

interface ServerShift {
  readonly id: string;
  readonly server: Figures;
  readonly counted: number;
  readonly difference: number;
  readonly needsReview: boolean;
  readonly gaps: unknown;
}

let till: OwnTill;
let clerk: Clerk;
let goods: readonly { title: string; barcode: string; price: number }[];
/** In the order they were given out, sales and returns. */
const receipts: string[] = [];
let drawer = float;

beforeAll(async () => {
  till = await OwnTill.open();
  clerk = await till.clerk();
});

afterAll(() => till?.close());

async function startCold(): Promise<void> {
  await till.reopen();
  clerk = await till.clerk();
  await clerk.page.goto(till.address.url);
  await clerk.signIn();
  await clerk.page.getByLabel("Quét mã hoặc gõ tên hàng").waitFor();
}

/** Notes the receipt on the screen and goes on. */
async function noteReceipt(): Promise<void> {
  const panel = clerk.page.getByRole("region", { name: /^Phiếu [A-Z0-9]+-/ });
  await panel.waitFor();
  receipts.push(((await panel.getAttribute("aria-label")) ?? "").replace(/^Phiếu /, ""));
  await clerk.next();
}

async function sell(count: number): Promise<void> {
  for (let sold = 0; sold < count; sold += 1) {
    const item = goods[receipts.length % goods.length];
    if (!item) throw new Error("there are goods to sell");
    await clerk.scan(item.barcode, item.title);
    await payExactly(clerk.page);
    await noteReceipt();
    drawer += item.price;
  }
}

/** Takes the goods of the sale with that place in the day back. */
async function takeBack(at: number): Promise<void> {
  const { page } = clerk;
  const item = goods[at % goods.length];
  if (!item) throw new Error("there are goods to take back");
  await page.getByRole("button", { name: "Việc khác" }).click();
  await page.getByRole("button", { name: "Trả hàng, đổi hàng" }).click();
  const dialog = page.getByRole("dialog", { name: "Trả hàng, đổi hàng" });
  await dialog.getByLabel("Số phiếu của khách").fill(receipts[at] ?? "");
  await page.keyboard.press("Enter");
  const pieces = dialog.getByRole("group", { name: `${item.title}: còn bán được` });
  await pieces.getByRole("button", { name: "Thêm một" }).click();
  await dialog.getByRole("button", { name: "Đã trả tiền" }).click();
  await noteReceipt();
  drawer -= item.price;
}

async function ask<Row extends object>(sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: till.stack.databaseUrl });
  await client.connect();
  const { rows } = await client.query<Row>(sql, [till.point.id]);
  await client.end();
  return rows;
}

const receiptsOnServer = `
  select receipt_number as number, 'sale' as kind, receipt_counter from counter_sale where sales_point_id = $1
  union all
  select receipt_number, 'return', receipt_counter from counter_return where sales_point_id = $1
  order by receipt_counter`;

const shiftOnServer = `
  select id::text as id, closing->'server' as server, counted::float8 as counted,
         difference::float8 as difference, needs_review as "needsReview", gaps
    from counter_shift where sales_point_id = $1 and closed_at is not null`;

const figuresOf = (report: Figures | undefined) =>
  Object.fromEntries(figures.map((figure) => [figure, report?.[figure]]));

describe("a whole day with the network off", () => {
  it("begins in a browser that was closed and opened again without network", async () => {
    await clerk.pairAndSignIn();
    await clerk.openShift(float);
    goods = (await keptGoods(clerk.page))
      .flatMap(({ title, variant_title, barcode, price, min_age }) =>
        barcode !== null && variant_title === null && min_age === null && price % 1_000 === 0
          ? [{ title, barcode, price }]
          : [],
      )
      .slice(0, 4);
    await clerk.allSent();
    await till.isKept();
    till.address.mode = "gone";
    await startCold();
  });

  it("sells 30 times, with the browser closed once more in between, and takes back 2", async () => {
    await sell(half);
    await startCold();
    await sell(half);
    await takeBack(3);
    await takeBack(half + 2);
    await clerk.page.getByRole("banner").getByText("32 lệnh chờ gửi").waitFor();
    await look(clerk.page, "day-offline-waiting");
  });

  it("closes the shift to the dong", async () => {
    const { comparison } = await clerk.closeShift(drawer);
    expect(comparison).toContain("Khớp từng đồng");
    await clerk.page.getByRole("banner").getByText("33 lệnh chờ gửi").waitFor();
    await look(clerk.page, "day-offline-z");
  });

  it("has everything on the server once and in order when the network is back", async () => {
    till.address.mode = "well";
    await clerk.page.getByRole("banner").getByText("Đã gửi hết").waitFor({ timeout: 120_000 });
    const held = await ask<{ number: string; kind: string }>(receiptsOnServer);
    expect(held.map(({ number }) => number)).toEqual(receipts);
    expect(held.map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: 2 * half }, () => "sale"),
      "return",
      "return",
    ]);
    expect(receipts.map((number) => Number(number.slice(-4)))).toEqual(
      receipts.map((_, at) => at + 1),
    );
    const outbox = await ledgerRows<{ state: string }>(clerk.page, "outbox");
    expect(outbox.map(({ state }) => state)).toEqual(Array.from({ length: 34 }, () => "done"));
  });

  it("has a Z that is equal on both sides", async () => {
    const [kept, ...others] = await ledgerRows<KeptShift>(clerk.page, "shifts");
    const shifts = await ask<ServerShift>(shiftOnServer);
    expect(others).toEqual([]);
    expect(shifts).toHaveLength(1);
    const [shift] = shifts;
    expect(shift).toMatchObject({
      id: kept?.shiftId,
      counted: drawer,
      difference: 0,
      needsReview: false,
      gaps: { commands: [], receipts: [] },
    });
    expect(figuresOf(shift?.server)).toEqual(figuresOf(kept?.report));
    expect(kept?.report).toMatchObject({ saleCount: 30, returnCount: 2, expected: drawer });
    expect(kept?.report?.count.counted).toBe(drawer);
  });
});
