import { posCommand, type PosTransfersAnswer } from "@saolang/contracts";
import { layoutLines } from "@saolang/receipt";
import { describe, expect, it } from "vitest";
import type { Answer, Ask } from "../../device/server.js";
import { Cache } from "../../local/cache.js";
import { Ledger } from "../../local/ledger.js";
import { createMemory, drainOnce } from "../../outbox/drain.js";
import {
  aTill,
  type BuiltTill,
  clerk,
  device,
  freshName,
  soldAt,
} from "../../test-support/builders.js";
import { createFakeServer } from "../../test-support/fake-server.js";
import { listPapers } from "./list-papers.js";
import { countGoods, receiveGoods, receiveTransfer, sendGoods } from "./papers.js";
import { slipOf } from "./slip.js";
import { knownTransfers, refreshTransfers } from "./transfers.js";

const bowl = (till: BuiltTill) => ({
  line_id: till.mintId(),
  variant_id: "variant_bowl",
  product_id: "prod_bowl",
  title: "Bộ bát đĩa gốm sứ hoa sen đỏ",
});

const formOf = ({ mintId }: BuiltTill) => ({ paperId: mintId(), clerk, at: soldAt, mintId });

const vanPhuc = { id: "point_2", code: "VP1", name: "Điểm bán Vạn Phúc" };

const incomingTo = (till: BuiltTill): PosTransfersAnswer["incoming"][number] => ({
  transfer_id: till.mintId(),
  from: vanPhuc,
  sent_at: soldAt.toISOString(),
  note: null,
  lines: [
    { ...bowl(till), quantity: 12 },
    { ...bowl(till), quantity: 3 },
  ],
});

const shelf = async ({ ledger }: BuiltTill): Promise<number> =>
  (await ledger.stockDeltas.toArray()).reduce((sum, { quantity }) => sum + quantity, 0);

const answering =
  (answer: Answer<PosTransfersAnswer>): Ask =>
  async ({ shape }) => {
    if (answer.kind !== "ok") return answer;
    const wire = await import("../../device/wire.js");
    return { kind: "ok", value: shape(wire).parse(answer.value) };
  };

describe("a paper of goods", () => {
  it("is written with its command, what the shelf holds from now on and the log, all by the server's schema", async () => {
    const till = await aTill();
    await receiveGoods(till.ledger, formOf(till), " Xe sáng ", [{ ...bowl(till), quantity: 12 }]);
    await countGoods(till.ledger, formOf(till), "", [{ ...bowl(till), counted: 9, shown: 12 }]);
    await sendGoods(till.ledger, formOf(till), "", [{ ...bowl(till), quantity: 4 }], vanPhuc);
    await receiveTransfer(till.ledger, formOf(till), incomingTo(till), {});
    expect(await shelf(till)).toBe(12 - 3 - 4);
    const rows = await till.ledger.outbox.orderBy("seq").toArray();
    expect(rows.slice(1).map(({ type }) => type)).toEqual([
      "stock.receive",
      "stock.count",
      "stock.transfer",
      "stock.transfer",
    ]);
    for (const row of rows) expect(posCommand.safeParse(JSON.parse(row.bytes)).success).toBe(true);
    expect(rows[1]?.bytes).toContain('"note":"Xe sáng"');
    const log = await till.ledger.log.orderBy("id").toArray();
    expect(log.slice(1).map(({ act, facts }) => [act, facts])).toEqual([
      ["goods_received", { lines: 1, pieces: 12 }],
      ["goods_counted", { lines: 1, off: 1 }],
      ["goods_sent", { to: vanPhuc.name, lines: 1, pieces: 4 }],
      ["goods_arrived", { from: vanPhuc.name, pieces: 0, off: 2 }],
    ]);
  });

  it("is one when the button is pressed twice, in two windows too", async () => {
    const till = await aTill();
    const form = formOf(till);
    const lines = [{ ...bowl(till), quantity: 12 }];
    const other = new Ledger(till.ledger.name);
    const written = await Promise.all([
      receiveGoods(till.ledger, form, "", lines),
      receiveGoods(other, form, "", lines),
    ]);
    expect(written.sort()).toEqual(["already_written", "written"]);
    expect(await till.ledger.stockPapers.count()).toBe(1);
    expect(await till.ledger.outbox.count()).toBe(2);
    expect(await shelf(till)).toBe(12);
  });

  it("leaves nothing behind when the till dies before the end", async () => {
    const till = await aTill();
    till.ledger.log.hook("creating", () => {
      throw new Error("power cut");
    });
    const lines = [{ ...bowl(till), quantity: 12 }];
    await expect(receiveGoods(till.ledger, formOf(till), "", lines)).rejects.toThrow();
    const reopened = new Ledger(till.ledger.name);
    expect(await reopened.stockPapers.count()).toBe(0);
    expect(await reopened.stockDeltas.count()).toBe(0);
    expect(await reopened.outbox.count()).toBe(1);
  });

  it("says whether the server has it, and why not", async () => {
    const till = await aTill();
    const { ledger } = till;
    const form = formOf(till);
    await receiveGoods(ledger, form, "", [{ ...bowl(till), quantity: 12 }]);
    const refusedId = formOf(till);
    await receiveTransfer(ledger, refusedId, incomingTo(till), {});
    expect((await listPapers(ledger, 0)).papers.map(({ state }) => state)).toEqual([
      "pending",
      "pending",
    ]);
    const server = createFakeServer();
    server.script.judge = ({ type }) =>
      type === "stock.transfer"
        ? { outcome: "refused", code: "transfer_already_received" }
        : { outcome: "applied" };
    await drainOnce({ ledger, send: server.send, now: () => soldAt }, createMemory());
    const states = (await listPapers(ledger, 0)).papers.map(({ paper, state, answer }) => {
      return [paper.type, state, answer?.code ?? null];
    });
    expect(states.sort()).toEqual([
      ["stock.receive", "done", null],
      ["stock.transfer", "parked", "transfer_already_received"],
    ]);
  });

  it("prints what was sent beside what arrived", async () => {
    const till = await aTill();
    const incoming = incomingTo(till);
    const [first, second] = incoming.lines.map(({ line_id }) => line_id);
    const arrived = { [first ?? ""]: 11, [second ?? ""]: 3 };
    await receiveTransfer(till.ledger, formOf(till), incoming, arrived);
    const [row] = await till.ledger.stockPapers.toArray();
    if (!row) throw new Error("the test wrote a paper");
    const text = layoutLines(slipOf(row, device, false)).join("\n");
    expect(text).toMatch(/Gửi 12 +Nhận 11 +Lệch -1/);
    expect(text).toMatch(/Gửi 3 +Nhận 3 +Lệch 0/);
    expect(text).toContain(vanPhuc.name);
  });
});

describe("transfers on their way here", () => {
  it("are kept for when there is no network, and gone once this till received them", async () => {
    const till = await aTill();
    const cache = new Cache(freshName());
    expect((await knownTransfers(till.ledger, cache)).askedAt).toBeNull();
    const incoming = incomingTo(till);
    const value = { incoming: [incoming], points: [vanPhuc] };
    const ask = answering({ kind: "ok", value });
    expect(await refreshTransfers(till.ledger, cache, ask, soldAt)).toBe("fresh");
    const away = answering({ kind: "away", why: "network" });
    expect(await refreshTransfers(till.ledger, cache, away, new Date())).toBe("away");
    const known = await knownTransfers(till.ledger, cache);
    expect(known).toEqual({ ...value, askedAt: soldAt.toISOString() });
    await receiveTransfer(till.ledger, formOf(till), incoming, {});
    expect((await knownTransfers(till.ledger, cache)).incoming).toEqual([]);
  });

  it("are received once, though their sender used the same ids on this very till", async () => {
    const till = await aTill();
    const sent = formOf(till);
    const line = { ...bowl(till), quantity: 12 };
    await sendGoods(till.ledger, sent, "", [line], vanPhuc);
    const incoming = { ...incomingTo(till), transfer_id: sent.paperId, lines: [line] };
    const arrived = { [line.line_id]: 12 };
    expect(await receiveTransfer(till.ledger, formOf(till), incoming, arrived)).toBe("written");
    expect(await receiveTransfer(till.ledger, formOf(till), incoming, arrived)).toBe(
      "already_written",
    );
    expect(await shelf(till)).toBe(0);
  });
});
