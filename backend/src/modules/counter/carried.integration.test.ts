import { createHash, createHmac } from "node:crypto";
import { withShop } from "../../../test/with-shop";
import { counterWith, drain, pairTill, tillAt } from "../../../test/counter-till";
import { counterOf, dbOf, makePoint } from "../../../test/counter-world";

withShop({
  testSuite: ({ api, getContainer }) => {
    afterEach(() => drain(getContainer()));
    const validateStatus = () => true;

    /** The file an old till writes: its batch, sealed with the hash of its token. */
    function fileOf(device: { device_id: string; device_token: string }, commands: unknown[]) {
      const batch = JSON.stringify({ commands });
      const key = createHash("sha256").update(device.device_token).digest();
      const mac = createHmac("sha256", key).update(batch).digest("hex");
      return { device_id: device.device_id, batch, mac };
    }
    const carry = (headers: object, file: unknown) =>
      api.post("/pos/commands/carried", file, { headers, validateStatus });
    const sales = () => dbOf(getContainer())("counter_sale").orderBy("receipt_counter");

    async function setUp() {
      const counter = await counterWith(api, getContainer());
      const helper = await pairTill(api, getContainer(), counter.point.id);
      return { ...counter, carrier: { authorization: `Bearer ${helper.device_token}` } };
    }

    it("records what another till of the point carried over as that till's own, once however often", async () => {
      const { good, device, till, carrier } = await setUp();
      const file = fileOf(device, [till.openShift(), till.sale([good]), till.sale([good])]);
      const first = await carry(carrier, file);
      expect(first.data.results.map(({ outcome }: { outcome: string }) => outcome)).toEqual(
        Array(3).fill("applied"),
      );
      const again = await carry(carrier, file);
      expect(again.data.results.map(({ outcome }: { outcome: string }) => outcome)).toEqual(
        Array(3).fill("duplicate"),
      );
      expect(await sales()).toMatchObject([
        { device_id: device.device_id, receipt_number: "BT1-A-2611-0001" },
        { device_id: device.device_id, receipt_number: "BT1-A-2611-0002" },
      ]);
      expect(await dbOf(getContainer())("counter_task")).toEqual([]);
    });

    it("takes a file of a revoked till, and the till itself may send the same at the same time", async () => {
      const { good, device, till, carrier, send } = await setUp();
      const commands = [till.openShift(), till.sale([good])];
      await Promise.all([send(commands), carry(carrier, fileOf(device, commands))]);
      expect(await sales()).toHaveLength(1);
      await counterOf(getContainer()).revokeDevice(device.device_id);
      const last = await carry(carrier, fileOf(device, [till.sale([good])]));
      expect(last.data.results).toMatchObject([{ outcome: "applied" }]);
      expect(await sales()).toHaveLength(2);
    });

    it("refuses a file that was changed, is of nobody, or of another point's till", async () => {
      const { good, device, till, carrier } = await setUp();
      const file = fileOf(device, [till.sale([good])]);
      const elsewhere = await tillAt(api, getContainer(), await makePoint(getContainer(), "VP1"));
      const strangers = [
        { ...file, batch: file.batch.replace("45000", "1") },
        { ...file, mac: "0".repeat(64) },
        { ...file, device_id: "device_of_nobody" },
        { ...file, device_id: elsewhere.device.device_id },
        fileOf(elsewhere.device, [elsewhere.till.sale([good])]),
      ];
      for (const stranger of strangers) {
        const { status, data } = await carry(carrier, stranger);
        expect([status, data.code]).toEqual([403, "carried_unknown"]);
      }
      expect((await carry(elsewhere.headers, file)).data.code).toBe("carried_unknown");
      expect((await carry({}, file)).data.code).toBe("signed_out");
      expect(await sales()).toEqual([]);
    });

    it("refuses a sealed text that is no batch, and more than sixty files a minute", async () => {
      const { device, carrier } = await setUp();
      const none = fileOf(device, []);
      expect((await carry(carrier, none)).data.code).toBe("malformed");
      expect((await carry(carrier, { ...none, mac: "x" })).data.code).toBe("malformed");
      for (let more = 0; more < 58; more += 1) await carry(carrier, none);
      expect((await carry(carrier, none)).data.code).toBe("too_many_tries");
    });
  },
});
