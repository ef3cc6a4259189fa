import { withShop } from "../../../test/with-shop";
import { counterWith, drain, pairTill, tillAt } from "../../../test/counter-till";
import { dbOf, makePoint } from "../../../test/counter-world";
import { arrivalCommand, sendCommand } from "../../../test/stock-commands";
import { signedInAdmin } from "../certificate/testing/signed-in-admin";

withShop({
  testSuite: ({ api, getContainer }) => {
    afterEach(() => drain(getContainer()));
    const validateStatus = () => true;

    const setUp = async (more?: { stock: number }) => {
      const counter = await counterWith(api, getContainer(), more);
      const office = await signedInAdmin(api, getContainer());
      return {
        ...counter,
        get: (path: string) => api.get(`/admin/${path}`, office),
        post: (path: string, body: object = {}) => api.post(`/admin/${path}`, body, office),
      };
    };
    const tell = (headers: object, body: object) =>
      api.post(
        "/pos/device",
        {
          app_version: "1.4.0",
          last_seq: 0,
          last_receipt_counter: 0,
          waiting: 0,
          parked: 0,
          clock_offset_ms: 0,
          is_persisted: true,
          ...body,
        },
        { headers },
      );

    it("fault 20: lists tills with what each says of itself, its clock too", async () => {
      const { device, get, headers } = await setUp();
      expect((await get("tills")).data).toMatchObject({
        count: 1,
        tills: [{ letter: "A", label: "Quầy 1", waiting: null, clock_offset_ms: null }],
      });
      await tell(headers, {
        waiting: 4,
        parked: 1,
        clock_offset_ms: 259_200_000,
        is_persisted: false,
      });
      expect((await get("tills?state=paired")).data.tills).toMatchObject([
        {
          id: device.device_id,
          sales_point: { code: "BT1" },
          app_version: "1.4.0",
          waiting: 4,
          parked: 1,
          clock_offset_ms: 259_200_000,
          is_persisted: false,
          revoked_at: null,
          missing: null,
        },
      ]);
      expect((await get("tills?state=revoked")).data.count).toBe(0);
      expect((await get("tills?sales_point_id=spoint_none")).data.count).toBe(0);
    });

    it("gives out codes for a new till and for one that exists, and revokes a till once", async () => {
      const { device, point, post, get } = await setUp();
      const made = await post("tills/pairing-codes", { sales_point_id: point.id });
      expect([made.status, made.headers["cache-control"]]).toEqual([201, "no-store"]);
      const pair = (pairing_code: string) =>
        api.post("/pos/devices/pair", { pairing_code, label: "x" }, { validateStatus });
      expect((await pair(made.data.code)).data.device_letter).toBe("B");
      const again = await post(`tills/${device.device_id}/pairing-codes`);
      expect((await pair(again.data.code)).data).toMatchObject({
        device_id: device.device_id,
        device_letter: "A",
      });
      expect((await post(`tills/${device.device_id}/revoke`)).status).toBe(200);
      expect((await post(`tills/${device.device_id}/revoke`)).data.code).toBe("not_found");
      expect((await get("tills?state=revoked")).data.count).toBe(1);
      const nowhere = await post("tills/pairing-codes", { sales_point_id: "spoint_none" });
      expect(nowhere.data.code).toBe("not_found");
      expect((await post("tills/none/pairing-codes")).data.code).toBe("not_found");
    });

    it("lists tasks of counters and of stock together, with the goods and receipts they name", async () => {
      const { good, point, get, send, till } = await setUp({ stock: 0 });
      const dearer = { ...good, price: good.price + 5_000 };
      const sale = till.sale([dearer]);
      await send([till.openShift(), sale]);
      await drain(getContainer());
      const { data } = await get("counter-tasks");
      expect(data.kinds).toMatchObject({ price_drift: 1, oversold: 1 });
      const receipt = {
        number: sale.payload.receipt_number,
        of: "sale",
        order_id: `order_${sale.payload.sale_id}`,
      };
      for (const kind of ["price_drift", "oversold"]) {
        const found = await get(`counter-tasks?kind=${kind}`);
        expect(found.data).toMatchObject({
          count: 1,
          tasks: [
            {
              kind,
              sales_point: { id: point.id, code: "BT1" },
              product: { id: good.product_id },
              receipts: [receipt],
            },
          ],
        });
      }
      expect((await get("counter-tasks?state=closed")).data.count).toBe(0);
      expect((await get("counter-tasks?sales_point_id=spoint_none")).data.count).toBe(0);
    });

    it("names the receipts of a task, those of returns and those that have not arrived too, and its till", async () => {
      const { good, get, point, send, till } = await setUp();
      const sold = till.sale([{ ...good, quantity: 2 }]);
      const back = till.return(sold, [{ quantity: 1 }]);
      await send([till.openShift(), back]);
      const number = (of: { payload: { receipt_number: string } }) => of.payload.receipt_number;
      const receiptsOf = async (kind: string) =>
        (await get(`counter-tasks?kind=${kind}`)).data.tasks[0].receipts;
      expect(await receiptsOf("unknown_sale")).toEqual([
        { number: number(sold), of: "missing", order_id: null },
        { number: number(back), of: "return", order_id: null },
      ]);
      const tooMuch = till.return(sold, [{ quantity: 2 }]);
      await send([sold, tooMuch]);
      await drain(getContainer());
      const order_id = `order_${sold.payload.sale_id}`;
      expect(await receiptsOf("refund_exceeds")).toEqual([
        { number: number(sold), of: "sale", order_id },
        { number: number(back), of: "return", order_id },
        { number: number(tooMuch), of: "return", order_id },
      ]);
      const other = await pairTill(api, getContainer(), point.id);
      const headers = { authorization: `Bearer ${other.device_token}` };
      await api.post("/pos/commands", { commands: [till.sale([good])] }, { headers });
      const { data } = await get("counter-tasks?kind=foreign_receipt");
      expect(data.tasks[0].till).toMatchObject({ letter: "B" });
    });

    it("settles a task once with a note and a name, and keeps it", async () => {
      const { good, get, post, send, till } = await setUp({ stock: 0 });
      await send([till.openShift(), till.sale([{ ...good, price: 1 }])]);
      const open = (await get("counter-tasks")).data.tasks;
      for (const { id } of open) {
        const settled = await post(`counter-tasks/${id}/settle`, { note: "Đã gọi điểm bán." });
        expect(settled.status).toBe(200);
        const twice = await post(`counter-tasks/${id}/settle`, { note: "Lần hai" });
        expect(twice.data.code).toBe("task_already_closed");
      }
      expect((await get("counter-tasks")).data.count).toBe(0);
      const closed = (await get("counter-tasks?state=closed")).data.tasks;
      expect(closed).toHaveLength(open.length);
      for (const task of closed) {
        expect(task).toMatchObject({
          settled_note: "Đã gọi điểm bán.",
          settled_by_name: "van-phong@example.vn",
        });
      }
      const noNote = await post(`counter-tasks/${open[0].id}/settle`, { note: " " });
      expect(noNote.data.code).toBe("malformed");
      expect((await post("counter-tasks/none/settle", { note: "x" })).data.code).toBe("not_found");
    });

    it("shows a transfer that differs to both of its points", async () => {
      const { good, point, get, send, till } = await setUp();
      const other = await makePoint(getContainer(), "HD1");
      const to = await tillAt(api, getContainer(), other);
      const sent = sendCommand(till, other, [[good, 10]]);
      await send([sent]);
      await to.send([arrivalCommand(to.till, point, sent, [9])]);
      for (const { id } of [point, other]) {
        const { data } = await get(`counter-tasks?kind=transfer_differs&sales_point_id=${id}`);
        expect(data.count).toBe(1);
      }
    });

    it("is open to users of the office only", async () => {
      const { headers, till, send, device, point } = await setUp();
      await send([till.openShift()]);
      const reads = ["counter-tasks", "tills", "shifts", `shifts/${till.shiftId}`];
      const writes = [
        ["tills/pairing-codes", { sales_point_id: point.id }],
        [`tills/${device.device_id}/pairing-codes`, {}],
        [`tills/${device.device_id}/revoke`, {}],
        ["counter-tasks/ctask_1/settle", { note: "x" }],
        [`shifts/${till.shiftId}/close`, { counted: 0, reason: "x" }],
      ] as const;
      for (const some of [{}, headers]) {
        const as = { headers: some, validateStatus };
        for (const path of reads) expect((await api.get(`/admin/${path}`, as)).status).toBe(401);
        for (const [path, body] of writes) {
          expect((await api.post(`/admin/${path}`, body, as)).status).toBe(401);
        }
      }
      const [shift] = await dbOf(getContainer())("counter_shift");
      expect(shift.closed_at).toBeNull();
      expect(await dbOf(getContainer())("counter_pairing_code")).toHaveLength(1);
    });
  },
});
