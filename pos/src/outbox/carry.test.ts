import { createHash, createHmac } from "node:crypto";
import { posCarriedBatch, posCommandBatch } from "@saolang/contracts";
import { describe, expect, it } from "vitest";
import { createAsk } from "../device/server.js";
import { aTillWithSales, device } from "../test-support/builders.js";
import { createFakeServer } from "../test-support/fake-server.js";
import { exportQueue, openCarried } from "./carry.js";
import { createMemory, drainOnce } from "./drain.js";
import { sendCarried } from "./send-carried.js";

const at = new Date("2026-11-22T09:00:00.000Z");
const passphrase = "bát tràng mùa sen";
const other = { ...device, deviceId: "device_2", letter: "B", token: "u".repeat(40) };

/** The carried route by its contract: the batch under a mac that only the other till's token makes. */
function aCarriedRoute(server = createFakeServer()) {
  const tokenHash = createHash("sha256").update(device.token).digest();
  let isAway = false;
  const ask = createAsk(async (path, init) => {
    if (isAway) throw new TypeError("no network");
    expect(path).toBe("/pos/commands/carried");
    const { batch, mac } = posCarriedBatch.parse(JSON.parse(init?.body as string));
    expect(mac).toBe(createHmac("sha256", tokenHash).update(batch).digest("hex"));
    const answer = await server.send(batch);
    const body = answer.kind === "ok" ? answer.value : {};
    return new Response(JSON.stringify(body), { headers: { "content-type": "application/json" } });
  });
  return { ask, server, cut: (away: boolean) => (isAway = away) };
}

describe("a queue carried to another till", () => {
  it("fault 32: is one file without the token, from which the other till sends everything, parked ones too", async () => {
    const { ledger } = await aTillWithSales(60);
    await ledger.outbox.where("seq").equals(3).modify({ state: "parked" });
    const { file, count } = await exportQueue(ledger, device, passphrase, at);
    expect(count).toBe(61);
    expect(file).not.toContain("sale.record");

    const opened = await openCarried(file, passphrase, other);
    if (!opened.ok) throw new Error(opened.refusal.code);
    expect(opened.value).toMatchObject({ till: "BT1-A", count: 61, madeAt: at.toISOString() });
    expect(JSON.stringify(opened.value)).not.toContain(device.token);
    const sizes = opened.value.batches.map(
      ({ batch }) => posCommandBatch.parse(JSON.parse(batch)).commands.length,
    );
    expect(sizes).toEqual([50, 11]);

    const route = aCarriedRoute();
    const sent = await sendCarried(route.ask, other.token, opened.value);
    expect(sent.stopped).toBeNull();
    expect(sent.results.map(({ seq }) => seq)).toEqual(Array.from({ length: 61 }, (_, i) => i + 1));
    expect(new Set(sent.results.map(({ outcome }) => outcome))).toEqual(new Set(["applied"]));
  });

  it("does no harm twice, and the first till finds its rows to be duplicates", async () => {
    const { ledger } = await aTillWithSales(2);
    const { file } = await exportQueue(ledger, device, passphrase, at);
    const opened = await openCarried(file, passphrase, other);
    if (!opened.ok) throw new Error(opened.refusal.code);
    const { ask, server } = aCarriedRoute();
    await sendCarried(ask, other.token, opened.value);
    const again = await sendCarried(ask, other.token, opened.value);
    expect(again.results.map(({ outcome }) => outcome)).toEqual(Array(3).fill("duplicate"));
    expect(await ledger.outbox.where("state").equals("pending").count()).toBe(3);
    await drainOnce({ ledger, send: server.send, now: () => at }, createMemory());
    expect((await ledger.outbox.toArray()).map((row) => row.answer?.outcome)).toEqual(
      Array(3).fill("duplicate"),
    );
    expect(server.kept.size).toBe(3);
  });

  it("says where it stopped when the network goes, and goes on with the same file", async () => {
    const { ledger } = await aTillWithSales(1);
    const { file } = await exportQueue(ledger, device, passphrase, at);
    const opened = await openCarried(file, passphrase, other);
    if (!opened.ok) throw new Error(opened.refusal.code);
    const route = aCarriedRoute();
    route.cut(true);
    expect(await sendCarried(route.ask, other.token, opened.value)).toEqual({
      results: [],
      stopped: "server_away",
    });
    route.cut(false);
    expect((await sendCarried(route.ask, other.token, opened.value)).results).toHaveLength(2);
  });

  it("leaves out a command that is damaged on this disk", async () => {
    const { ledger } = await aTillWithSales(1);
    await ledger.outbox.where("seq").equals(2).modify({ bytes: "{" });
    expect(await exportQueue(ledger, device, passphrase, at)).toMatchObject({ count: 1 });
  });

  async function aFile(): Promise<string> {
    const { ledger } = await aTillWithSales(1);
    return (await exportQueue(ledger, device, passphrase, at)).file;
  }

  const codeOf = async (text: string, words = passphrase, till = other) => {
    const opened = await openCarried(text, words, till);
    return opened.ok ? null : opened.refusal.code;
  };

  it("opens with its passphrase however the keyboard composes it, and with no other", async () => {
    const file = await aFile();
    expect(await codeOf(file, passphrase.normalize("NFD"))).toBeNull();
    expect(await codeOf(file, "bát tràng mùa thu")).toBe("carry_passphrase_wrong");
  });

  it("is not opened when it was cut or changed, is no file of ours, or a newer till's", async () => {
    const file = await aFile();
    expect(await codeOf(file.slice(0, 900))).toBe("carry_damaged");
    expect(await codeOf(file.replace('"data":"', '"data":"AAAA'))).toBe("carry_damaged");
    expect(await codeOf('{"some":"file"}')).toBe("carry_foreign");
    expect(await codeOf("a photograph")).toBe("carry_foreign");
    expect(await codeOf(file.replace('"version":1', '"version":2'))).toBe("carry_newer");
  });

  it("is not opened at another point", async () => {
    const elsewhere = { ...other, salesPoint: { ...other.salesPoint, id: "point_2" } };
    expect(await codeOf(await aFile(), passphrase, elsewhere)).toBe("wrong_sales_point");
  });
});
