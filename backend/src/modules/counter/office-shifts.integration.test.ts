import { randomUUID } from "node:crypto";
import { withShop } from "../../../test/with-shop";
import { counterWith, drain } from "../../../test/counter-till";
import { counterOf } from "../../../test/counter-world";
import { signedInAdmin } from "../certificate/testing/signed-in-admin";

withShop({
  testSuite: ({ api, getContainer }) => {
    afterEach(() => drain(getContainer()));
    const setUp = async () => {
      const counter = await counterWith(api, getContainer());
      const office = await signedInAdmin(api, getContainer());
      return {
        ...counter,
        get: (path: string) => api.get(`/admin/${path}`, office),
        post: (path: string, body: object = {}) => api.post(`/admin/${path}`, body, office),
      };
    };

    it("shows a shift with the till's figures beside the server's, and what came late apart", async () => {
      const { clerk, good, get, send, till } = await setUp();
      const open = till.openShift(500_000);
      const kept = till.sale([good]);
      const late = till.sale([good]);
      const close = till.closeShift({
        counted: 580_000,
        expected: 590_000,
        sale_count: 2,
        sales_total: 90_000,
      });
      await send([open, kept, close]);
      await send([late]);
      const { data } = await get("shifts?state=needs_review");
      expect(data).toMatchObject({
        count: 1,
        shifts: [
          {
            id: till.shiftId,
            sales_point: { code: "BT1" },
            till: { letter: "A" },
            opened_by_name: clerk.name,
            closed_by_name: clerk.name,
            sales_total: 45_000,
            sale_count: 1,
            late_count: 1,
            counted: 580_000,
            expected: 545_000,
            difference: 35_000,
            office: null,
          },
        ],
      });
      const detail = await get(`shifts/${till.shiftId}`);
      expect(detail.data.shift).toMatchObject({
        till_figures: { sale_count: 2, sales_total: 90_000, expected: 590_000 },
        server_figures: { saleCount: 1, salesTotal: 45_000, expected: 545_000 },
        gaps: { commands: [{ from: 3, through: 3 }], receipts: [] },
        late_sales: [{ receipt_number: late.payload.receipt_number, due: 45_000 }],
        late_returns: [],
        moves: [],
        may_close: false,
      });
      expect((await get(`shifts/${randomUUID()}`)).data.code).toBe("not_found");
      expect((await get("shifts/none")).data.code).toBe("not_found");
    });

    it("closes an abandoned shift for the office when its till is gone, once, and what comes later is late", async () => {
      const { device, good, get, post, send, till } = await setUp();
      await send([till.openShift(500_000), till.sale([good])]);
      const path = `shifts/${till.shiftId}`;
      const body = { counted: 540_000, reason: "Máy hỏng, đã kiểm két với điểm bán." };
      expect((await post(`${path}/close`, body)).data.code).toBe("shift_till_at_work");
      expect((await get(path)).data.shift).toMatchObject({
        may_close: false,
        server_figures: { salesTotal: 45_000 },
      });
      await counterOf(getContainer()).revokeDevice(device.device_id);
      expect((await get(path)).data.shift.may_close).toBe(true);
      const answers = await Promise.all([post(`${path}/close`, body), post(`${path}/close`, body)]);
      expect(answers.map(({ data }) => data.code ?? "closed").sort()).toEqual([
        "closed",
        "shift_already_closed",
      ]);
      expect((await get(path)).data.shift).toMatchObject({
        counted: 540_000,
        expected: 545_000,
        difference: -5_000,
        closed_by_name: null,
        till_figures: null,
        office: { by_name: "van-phong@example.vn", reason: body.reason },
      });

      const again = await post(`tills/${device.device_id}/pairing-codes`);
      const { data } = await api.post("/pos/devices/pair", {
        pairing_code: again.data.code,
        label: "Quầy 1",
      });
      const headers = { authorization: `Bearer ${data.device_token}` };
      const last = till.sale([good]);
      const own = till.closeShift({
        counted: 590_000,
        expected: 590_000,
        sale_count: 2,
        sales_total: 90_000,
      });
      const sent = await api.post("/pos/commands", { commands: [last, own] }, { headers });
      expect(sent.data.results).toMatchObject([
        { outcome: "applied" },
        { outcome: "refused", code: "shift_already_closed" },
      ]);
      expect((await get(path)).data.shift.late_sales).toHaveLength(1);
    });
  },
});
