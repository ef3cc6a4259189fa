import { withShop } from "../../../test/with-shop";
import { counterWith, drain } from "../../../test/counter-till";
import { counterOf, dbOf, makePoint } from "../../../test/counter-world";

withShop({
  testSuite: ({ api, getContainer }) => {
    afterEach(() => drain(getContainer()));
    const validateStatus = () => true;
    const pair = (pairing_code: string, label = "Quầy 1") =>
      api.post("/pos/devices/pair", { pairing_code, label }, { validateStatus });

    it("pairs a till once per code, however the code is typed and however often at once", async () => {
      const point = await makePoint(getContainer(), "BT1");
      const code = await counterOf(getContainer()).createPairingCode(point.id);
      const typed = ` ${code.toLowerCase().replace("-", " ")} `;
      const answers = await Promise.all([pair(typed), pair(code), pair(code)]);
      expect(answers.map((answer) => answer.status).sort()).toEqual([200, 404, 404]);
      expect(answers.find((answer) => answer.status === 200)?.data).toMatchObject({
        device_letter: "A",
        sales_point: { id: point.id, code: "BT1" },
      });
      expect((await pair(code)).data).toMatchObject({ code: "pairing_code_unknown" });
    });

    it("refuses a code that is too old and keeps no code or token in plain", async () => {
      const point = await makePoint(getContainer(), "BT1");
      const stale = await counterOf(getContainer()).createPairingCode(
        point.id,
        1,
        new Date("2020-01-01"),
      );
      expect((await pair(stale)).status).toBe(404);
      const code = await counterOf(getContainer()).createPairingCode(point.id);
      const { data } = await pair(code);
      const stored = JSON.stringify([
        await dbOf(getContainer())("counter_pairing_code"),
        await dbOf(getContainer())("counter_device"),
      ]);
      expect(stored).not.toContain(code);
      expect(stored).not.toContain(data.device_token);
    });

    it("never gives a letter of the point again, not even that of a revoked till", async () => {
      const point = await makePoint(getContainer(), "BT1");
      const letters: string[] = [];
      for (let n = 0; n < 3; n += 1) {
        const { data } = await pair(await counterOf(getContainer()).createPairingCode(point.id));
        letters.push(data.device_letter);
        await counterOf(getContainer()).revokeDevice(data.device_id);
      }
      expect(letters).toEqual(["A", "B", "C"]);
    });

    it("answers that its database is away when that is so, and pairs with the same code afterwards", async () => {
      const db = dbOf(getContainer());
      const point = await makePoint(getContainer(), "BT1");
      const code = await counterOf(getContainer()).createPairingCode(point.id);
      await db.raw(`CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NEW; END $$`);
      await db.raw(`CREATE TRIGGER cut BEFORE INSERT ON counter_device
        FOR EACH ROW EXECUTE FUNCTION cut()`);
      const { status, data } = await pair(code);
      expect({ status, code: data.code }).toEqual({ status: 503, code: "database_away" });
      await db.raw(`DROP TRIGGER cut ON counter_device`);
      expect((await pair(code)).status).toBe(200);
    });

    it("stops guessing of pairing codes after ten tries a minute", async () => {
      const statuses: number[] = [];
      for (let n = 0; n < 12; n += 1) statuses.push((await pair(`WRNG-${1000 + n}`)).status);
      expect(statuses).toEqual([...Array(10).fill(404), 429, 429]);
    });

    it("tells a till who it is, its clerks with their slow PIN hashes, and the numbers to go on from", async () => {
      const { point, good, clerk, device, headers, send, till } = await counterWith(
        api,
        getContainer(),
      );
      await send([till.openShift(), till.sale([good]), till.sale([good])]);
      const { data } = await api.get("/pos/device", { headers });
      expect(data).toMatchObject({
        device_id: device.device_id,
        device_letter: "A",
        sales_point: { id: point.id, code: "BT1", address: null },
        last_seq: 3,
        last_receipt_counter: 2,
        demo: false,
        clerks: [{ id: clerk.id, name: "Lan", role: "clerk", pin: { iterations: 100_000 } }],
      });
      expect(JSON.stringify(data)).not.toContain("2468");
    });

    it("signs out a revoked till at once, and lets nobody in without a token", async () => {
      const { good, device, headers, till } = await counterWith(api, getContainer());
      const commands = [till.sale([good])];
      await counterOf(getContainer()).revokeDevice(device.device_id);
      const wrong = { authorization: `Bearer ${"x".repeat(43)}` };
      for (const some of [headers, wrong, {}, { authorization: "Basic abc" }]) {
        const sent = await api.post(
          "/pos/commands",
          { commands },
          { headers: some, validateStatus },
        );
        expect([sent.status, sent.data.code]).toEqual([401, "signed_out"]);
        const asked = await api.get("/pos/device", { headers: some, validateStatus });
        expect([asked.status, asked.data.code]).toEqual([401, "signed_out"]);
      }
      expect(await dbOf(getContainer())("counter_sale")).toHaveLength(0);
    });

    it("refuses a batch that is no batch: none, 51 commands, or more than 1 MB", async () => {
      const { good, headers, till } = await counterWith(api, getContainer());
      const post = (body: unknown) => api.post("/pos/commands", body, { headers, validateStatus });
      const tooMany = Array.from({ length: 51 }, () => till.sale([good]));
      for (const body of [{ commands: [] }, { commands: tooMany }, {}, { commands: "all" }, []]) {
        const { status, data } = await post(body);
        expect([status, data.code]).toEqual([400, "malformed"]);
      }
      const large = await post({ commands: [till.sale([good])], padding: "x".repeat(1_100_000) });
      expect(large.status).toBe(413);
      expect(await dbOf(getContainer())("counter_command")).toHaveLength(0);
    });
  },
});
