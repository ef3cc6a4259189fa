import type { PosCommandResult } from "@saolang/contracts";
import { withShop } from "../../../test/with-shop";
import { posTransfersAnswer } from "@saolang/contracts";
import { counterWith, drain, pairTill, tillAt } from "../../../test/counter-till";
import { counterOf, dbOf, makePoint, stockOf } from "../../../test/counter-world";
import { arrivalCommand, sendCommand } from "../../../test/stock-commands";

const dayMs = 86_400_000;

withShop({
  testSuite: ({ api, getContainer }) => {
    afterEach(() => drain(getContainer()));
    const codes = (results: PosCommandResult[]) =>
      results.map(({ outcome, code }) => code ?? outcome);
    const tasks = (kind: string) => dbOf(getContainer())("counter_task").where({ kind });
    const incoming = (headers: object) =>
      api.get("/pos/transfers", { headers, validateStatus: () => true });

    /** Goods at BT1, and HD1 where they can go. */
    async function twoPoints() {
      const from = await counterWith(api, getContainer());
      const point = await makePoint(getContainer(), "HD1");
      const to = { point, ...(await tillAt(api, getContainer(), point)) };
      const level = async (at: typeof point) =>
        (await stockOf(getContainer(), from.good, at))?.level;
      return { from, to, level };
    }

    it("takes goods off one shelf when they leave and puts them on the other when they arrive", async () => {
      const { from, to, level } = await twoPoints();
      const sent = sendCommand(from.till, to.point, [[from.good, 10]]);
      expect(codes(await from.send([sent, sent]))).toEqual(["applied", "duplicate"]);
      expect([await level(from.point), await level(to.point)]).toEqual([90, null]);
      const shown = posTransfersAnswer.parse((await incoming(to.headers)).data);
      expect(shown).toMatchObject({
        incoming: [
          {
            transfer_id: sent.payload.transfer_id,
            from: { id: from.point.id, code: "BT1" },
            lines: [{ variant_id: from.good.variant_id, quantity: 10 }],
          },
        ],
        points: [{ id: from.point.id, code: "BT1" }],
      });
      const arrived = arrivalCommand(to.till, from.point, sent);
      expect(codes(await to.send([arrived, arrived]))).toEqual(["applied", "duplicate"]);
      expect([await level(from.point), await level(to.point)]).toEqual([90, 10]);
      expect((await incoming(to.headers)).data.incoming).toEqual([]);
      expect(await tasks("transfer_differs")).toEqual([]);
    });

    it("puts on the shelf what arrived, and names both points where it is less, more or nothing", async () => {
      const { from, to, level } = await twoPoints();
      const sent = sendCommand(from.till, to.point, [
        [from.good, 10],
        [from.good, 4],
        [from.good, 3],
      ]);
      await from.send([sent]);
      const arrived = arrivalCommand(to.till, from.point, sent, [9, 6, 0]);
      expect(codes(await to.send([arrived]))).toEqual(["applied"]);
      expect([await level(from.point), await level(to.point)]).toEqual([83, 15]);
      const [task] = await tasks("transfer_differs");
      expect(task.refs).toMatchObject({ from: { code: "BT1" }, to: { code: "HD1" } });
      expect(
        task.refs.lines.map(({ sent, arrived }: { sent: number; arrived: number }) => [
          sent,
          arrived,
        ]),
      ).toEqual([
        [10, 9],
        [4, 6],
        [3, 0],
      ]);
    });

    it("waits for a sending that is still on its way, and takes a transfer in once whichever till receives", async () => {
      const { from, to, level } = await twoPoints();
      const sent = sendCommand(from.till, to.point, [[from.good, 10]]);
      const early = arrivalCommand(to.till, from.point, sent);
      expect(codes(await to.send([early]))).toEqual(["transfer_unknown"]);
      await from.send([sent]);
      const second = await pairTill(api, getContainer(), to.point.id);
      const headers = { authorization: `Bearer ${second.device_token}` };
      const other = { ...arrivalCommand(to.till, from.point, sent), seq: 1 };
      const [one, two] = await Promise.all([
        to.send([early]),
        api.post("/pos/commands", { commands: [other] }, { headers }),
      ]);
      expect([...codes(one), ...codes(two.data.results)].sort()).toEqual([
        "applied",
        "transfer_already_received",
      ]);
      expect(await level(to.point)).toBe(10);
    });

    it("refuses a point that does not exist, its own point, nothing sent, and goods meant for another", async () => {
      const { from, to, level } = await twoPoints();
      const third = await tillAt(api, getContainer(), await makePoint(getContainer(), "XX1"));
      const good = from.good;
      const refused = [
        sendCommand(from.till, { id: "spoint_none" }, [[good, 1]]),
        sendCommand(from.till, from.point, [[good, 1]]),
        sendCommand(from.till, to.point, [[good, 0]]),
        sendCommand(from.till, to.point, [[good, 1]], { clerk_id: to.till.clerkId }),
      ];
      expect(codes(await from.send(refused))).toEqual([
        "transfer_point_unknown",
        "transfer_point_unknown",
        "bad_quantity",
        "clerk_unknown",
      ]);
      const sent = sendCommand(from.till, to.point, [[good, 1]]);
      await from.send([sent]);
      expect(codes(await third.send([arrivalCommand(third.till, from.point, sent)]))).toEqual([
        "wrong_sales_point",
      ]);
      const again = sendCommand(from.till, to.point, [[good, 5]], {
        transfer_id: sent.payload.transfer_id,
      });
      expect(codes(await from.send([again]))).toEqual(["mismatch"]);
      expect(await level(from.point)).toBe(99);
      expect((await incoming(third.headers)).data.incoming).toEqual([]);
      expect((await incoming({})).data.code).toBe("signed_out");
    });

    it("asks after goods that were sent three days ago and have not arrived, until they do", async () => {
      const { from, to } = await twoPoints();
      const sent = sendCommand(from.till, to.point, [[from.good, 10]], {
        moved_at: new Date().toISOString(),
      });
      await from.send([sent]);
      const counter = counterOf(getContainer());
      await counter.watchTransfers(new Date(Date.now() + 2 * dayMs));
      expect(await tasks("transfer_overdue")).toEqual([]);
      await counter.watchTransfers(new Date(Date.now() + 3 * dayMs + 60_000));
      await counter.watchTransfers(new Date(Date.now() + 4 * dayMs));
      expect(await tasks("transfer_overdue")).toMatchObject([
        {
          sales_point_id: to.point.id,
          closed_at: null,
          refs: { from: { code: "BT1" }, to: { code: "HD1" }, pieces: 10 },
        },
      ]);
      await to.send([arrivalCommand(to.till, from.point, sent)]);
      expect((await tasks("transfer_overdue"))[0].closed_at).not.toBeNull();
    });

    it("tells a till what the other open points have of a good, those that have some first", async () => {
      const { from, to } = await twoPoints();
      await makePoint(getContainer(), "AA1");
      const ask = (headers: object) =>
        api.get(`/pos/stock?variant_id=${from.good.variant_id}`, {
          headers,
          validateStatus: () => true,
        });
      const sent = sendCommand(from.till, to.point, [[from.good, 10]]);
      await from.send([sent]);
      await to.send([arrivalCommand(to.till, from.point, sent)]);
      expect((await ask(from.headers)).data).toEqual({
        points: [
          { code: "HD1", name: "Điểm HD1", stock: 10 },
          { code: "AA1", name: "Điểm AA1", stock: 0 },
        ],
      });
      expect((await ask({})).data.code).toBe("signed_out");
      const bare = { headers: from.headers, validateStatus: () => true };
      expect((await api.get("/pos/stock", bare)).data.code).toBe("malformed");
    });
  },
});
