import { withShop } from "../../../test/with-shop";
import { counterWith, drain } from "../../../test/counter-till";
import { counterOf, dbOf } from "../../../test/counter-world";

const hourMs = 3_600_000;

withShop({
  testSuite: ({ api, getContainer }) => {
    afterEach(() => drain(getContainer()));
    const validateStatus = () => true;
    const told = (more: object = {}) => ({
      app_version: "1.4.0",
      last_seq: 0,
      last_receipt_counter: 0,
      waiting: 0,
      parked: 0,
      clock_offset_ms: 0,
      is_persisted: true,
      ...more,
    });
    const report = (headers: object, more: object = {}) =>
      api.post("/pos/device", told(more), { headers, validateStatus });
    const gapTask = () =>
      dbOf(getContainer())("counter_task").where({ kind: "sequence_gap" }).first();
    const repair = async (deviceId: string) => {
      const made = await counterOf(getContainer()).createRepairingCode(deviceId);
      return api.post("/pos/devices/pair", { pairing_code: made?.code, label: "Quầy 1 mới" });
    };

    it("keeps how a till says it is, and its numbers never go down", async () => {
      const { headers, device } = await counterWith(api, getContainer());
      const first = await report(headers, {
        last_seq: 12,
        last_receipt_counter: 9,
        waiting: 3,
        parked: 1,
        clock_offset_ms: 259_200_000,
        is_persisted: false,
      });
      expect(first.data).toMatchObject({ last_seq: 12, last_receipt_counter: 9 });
      const later = await report(headers, { last_seq: 2, last_receipt_counter: 1 });
      expect(later.data).toMatchObject({ last_seq: 12, last_receipt_counter: 9 });
      expect(
        await dbOf(getContainer())("counter_device").where({ id: device.device_id }).first(),
      ).toMatchObject({
        app_version: "1.4.0",
        reported_seq: "12",
        reported_receipt_counter: "9",
        waiting: 0,
        clock_offset_ms: "0",
        is_persisted: true,
      });
    });

    it("names what the till has given out since its shift was opened and the server has not received", async () => {
      const { good, headers, send, till } = await counterWith(api, getContainer());
      await send([till.openShift(), till.sale([good])]);
      const waiting = till.sale([good]);
      await send([till.sale([good])]);
      const answer = await report(headers, { last_seq: 6, last_receipt_counter: 5, waiting: 3 });
      expect(answer.data).toMatchObject({
        last_seq: 6,
        last_receipt_counter: 5,
        gaps: {
          commands: [
            { from: 3, through: 3 },
            { from: 5, through: 6 },
          ],
          receipts: [
            { from: 2, through: 2 },
            { from: 4, through: 5 },
          ],
        },
      });
      await send([waiting]);
      const asked = await api.get("/pos/device", { headers });
      expect(asked.data.gaps).toEqual({
        commands: [{ from: 5, through: 6 }],
        receipts: [{ from: 4, through: 5 }],
      });
    });

    it("counts from the last shift, so that an old gap is not shown for ever", async () => {
      const { good, headers, send, till } = await counterWith(api, getContainer());
      const open = till.openShift();
      till.sale([good]);
      const kept = till.sale([good]);
      const close = till.closeShift({
        counted: 545_000,
        expected: 545_000,
        sale_count: 1,
        sales_total: 45_000,
      });
      await send([open, kept, close, till.openShift(), till.sale([good])]);
      const { data } = await report(headers, { last_seq: till.seq, last_receipt_counter: 3 });
      expect(data.gaps).toEqual({ commands: [], receipts: [] });
    });

    it("fault 14: a till that lost its storage goes on under its letter above its numbers, and what it lost is named", async () => {
      const { good, device, headers, send, till } = await counterWith(api, getContainer());
      await send([till.openShift(), till.sale([good]), till.sale([good])]);
      for (let lost = 0; lost < 4; lost += 1) till.sale([good]);
      await report(headers, { last_seq: till.seq, last_receipt_counter: till.counter, waiting: 4 });

      const again = await repair(device.device_id);
      expect(again.data).toMatchObject({ device_id: device.device_id, device_letter: "A" });
      expect((await report(headers)).status).toBe(401);
      const fresh = { authorization: `Bearer ${again.data.device_token}` };
      const { data } = await report(fresh);
      const lost = {
        commands: [{ from: 4, through: 7 }],
        receipts: [{ from: 3, through: 6 }],
      };
      expect(data).toMatchObject({ last_seq: 7, last_receipt_counter: 6, gaps: lost });
      expect(await gapTask()).toMatchObject({
        closed_at: null,
        refs: { letter: "A", label: "Quầy 1 mới", reason: "repaired", ...lost },
      });

      const next = till.sale([good]);
      const close = till.closeShift({
        counted: 635_000,
        expected: 635_000,
        sale_count: 3,
        sales_total: 135_000,
      });
      const sent = await api.post("/pos/commands", { commands: [next, close] }, { headers: fresh });
      expect(sent.data.results).toMatchObject([{ outcome: "applied" }, { outcome: "applied" }]);
      const shift = await dbOf(getContainer())("counter_shift").first();
      expect(shift.gaps.commands).toEqual(lost.commands);
      expect(await gapTask()).toMatchObject({ closed_at: null });
    });

    it("lets a revoked till be paired again: what it had kept arrives and the task closes itself", async () => {
      const { good, device, send, headers, till } = await counterWith(api, getContainer());
      await send([till.openShift(), till.sale([good])]);
      const kept = [till.sale([good]), till.sale([good])];
      await report(headers, { last_seq: till.seq, last_receipt_counter: till.counter, waiting: 2 });
      await counterOf(getContainer()).revokeDevice(device.device_id);
      expect(await gapTask()).toMatchObject({
        closed_at: null,
        refs: { reason: "revoked", commands: [{ from: 3, through: 4 }] },
      });
      const { data } = await repair(device.device_id);
      const fresh = { authorization: `Bearer ${data.device_token}` };
      await api.post("/pos/commands", { commands: kept.slice(0, 1) }, { headers: fresh });
      expect((await gapTask()).refs.commands).toEqual([{ from: 4, through: 4 }]);
      await api.post("/pos/commands", { commands: kept.slice(1) }, { headers: fresh });
      expect((await gapTask()).closed_at).not.toBeNull();
    });

    it("asks somebody after a gap once later numbers came an hour ago, not before", async () => {
      const { good, send, till } = await counterWith(api, getContainer());
      const open = till.openShift();
      const missing = till.sale([good]);
      await send([open, till.sale([good])]);
      const counter = counterOf(getContainer());
      const inAnHour = new Date(Date.now() + hourMs + 60_000);
      await counter.watchNumbers();
      expect(await gapTask()).toBeUndefined();
      await counter.watchNumbers(inAnHour);
      await counter.watchNumbers(inAnHour);
      expect(await gapTask()).toMatchObject({
        refs: {
          reason: "overdue",
          commands: [{ from: 2, through: 2 }],
          receipts: [{ from: 1, through: 1 }],
        },
      });
      await send([missing]);
      expect((await gapTask()).closed_at).not.toBeNull();
    });

    it("pairs again once per code, and a newer code for the same till stops the older", async () => {
      const { device } = await counterWith(api, getContainer());
      const counter = counterOf(getContainer());
      const old = await counter.createRepairingCode(device.device_id);
      const newer = await counter.createRepairingCode(device.device_id);
      const pair = (code: string | undefined) =>
        api.post("/pos/devices/pair", { pairing_code: code, label: "x" }, { validateStatus });
      expect((await pair(old?.code)).data.code).toBe("pairing_code_unknown");
      expect((await pair(newer?.code)).status).toBe(200);
      expect((await pair(newer?.code)).status).toBe(404);
      expect(await counter.createRepairingCode("device_of_nobody")).toBeNull();
      expect(await dbOf(getContainer())("counter_device")).toHaveLength(1);
    });

    it("refuses a report that is none, and one without a paired till's token", async () => {
      const { headers } = await counterWith(api, getContainer());
      expect((await report(headers, { waiting: -1 })).data.code).toBe("malformed");
      expect((await report({})).data.code).toBe("signed_out");
    });
  },
});
