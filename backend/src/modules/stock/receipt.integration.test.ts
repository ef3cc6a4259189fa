import { withShop } from "../../../test/with-shop";
import { addDays, businessDayOf } from "@saolang/domain/time";
import { STOCK } from ".";
import { now } from "../../clock";
import { catalogWorld, type WorldProduct } from "../catalog/testing/catalog-world";
import { signedInAdmin } from "../certificate/testing/signed-in-admin";
import type { CreatedSalesPoint } from "../sales-point/workflows/create-sales-point";
import type { StockService } from "./service";

withShop({
  testSuite: ({ api, getContainer }) => {
    let world: Awaited<ReturnType<typeof catalogWorld>>;
    let office: Awaited<ReturnType<typeof signedInAdmin>>;
    let point: CreatedSalesPoint;
    let cook: string;
    let rice: WorldProduct;
    const at = now();
    const today = businessDayOf(at);

    beforeEach(async () => {
      world = await catalogWorld(getContainer());
      office = await signedInAdmin(api, getContainer());
      point = await world.addPoint("BT1");
      cook = await world.addProducer("bep-com");
      rice = await world.addProduct({ handle: "com", producerId: cook, points: [[point, 5]] });
    });

    const slip = (id: string, more: object = {}) => ({
      sales_point_id: point.id,
      id,
      lines: [{ variant_id: rice.variantId, quantity: 3 }],
      note: "PG-01",
      ...more,
    });
    const receive = (id: string, more: object = {}) =>
      api.post("/admin/stock/receipts", slip(id, more), office);
    const giveBack = (id: string, more: object = {}) =>
      api.post("/admin/stock/returns", slip(id, more), office);
    const level = async () => {
      const found = await world
        .db("inventory_level")
        .where({ inventory_item_id: rice.inventoryItemId, location_id: point.stock_location_id })
        .first("stocked_quantity");
      return Number(found.stocked_quantity);
    };
    const movements = () => world.db("stock_movement").whereNotIn("reason", ["external"]);
    const addPaper = (more: object = {}) =>
      world.db("quality_paper").insert({
        id: "qp1",
        producer_id: cook,
        kind: "food_safety_facility",
        number: "12/2023/ATTP",
        issued_by: "Sở Y tế",
        issued_on: addDays(today, -1_000),
        valid_through: addDays(today, -1),
        ...more,
      });

    it("rule 17: a food-safety paper that lapsed blocks new receipts but not the return of goods", async () => {
      await addPaper();
      const blocked = await receive("r1");
      expect(blocked.status).toBe(409);
      expect(blocked.data).toMatchObject({
        code: "receipt_blocked_by_papers",
        facts: {
          papers: [
            {
              producer_name: "Cơ sở bep-com",
              product_title: "Sản phẩm com",
              paper: "food_safety_facility",
              number: "12/2023/ATTP",
              state: "expired",
              last_day: addDays(today, -1),
            },
          ],
        },
      });
      expect(await level()).toBe(5);
      expect(await movements()).toEqual([]);
      expect((await giveBack("b1")).data).toEqual({ id: "b1", outcome: "applied", warnings: [] });
      expect(await level()).toBe(2);
      await addPaper({ id: "qp2", number: "7/2026", valid_through: addDays(today, 900) });
      expect((await receive("r1")).data).toEqual({ id: "r1", outcome: "applied", warnings: [] });
      expect(await level()).toBe(5);
    });

    it("rule 17: a certificate that lapsed blocks receipts of its product only", async () => {
      const tea = await world.addProduct({ handle: "tra", producerId: cook, points: [[point, 1]] });
      await world.certify(rice.id, cook, {
        decided_on: "2023-08-01",
        issued_on: "2023-08-01",
        valid_through: "2026-07-31",
      });
      expect((await receive("r1")).data.facts.papers).toMatchObject([
        {
          paper: "certificate",
          number: "DEMO-1/QĐ-UBND",
          state: "expired",
          last_day: "2026-07-31",
        },
      ]);
      const other = { lines: [{ variant_id: tea.variantId, quantity: 1 }] };
      expect((await receive("r2", other)).status).toBe(200);
    });

    it("rule 17: where the office chose to be warned, goods come in and the answer names the papers", async () => {
      await addPaper();
      const stock = getContainer().resolve<StockService>(STOCK);
      const facts = { by: "user_lan", at, mode: "warn" } as const;
      const first = await stock.receiveStock(slip("r1"), facts);
      expect(first).toMatchObject({
        ok: true,
        value: { outcome: "applied", warnings: [{ number: "12/2023/ATTP" }] },
      });
      expect(await stock.receiveStock(slip("r1"), facts)).toMatchObject({
        value: { outcome: "duplicate", warnings: [{ number: "12/2023/ATTP" }] },
      });
      expect(await level()).toBe(8);
    });

    it("rule 17: the same receipt sent twice, even at once or after a paper lapsed, counts once", async () => {
      const answers = await Promise.all([receive("r1"), receive("r1"), receive("r1")]);
      const outcomes = answers.map(({ data }) => data.outcome).sort();
      expect(outcomes).toEqual(["applied", "duplicate", "duplicate"]);
      expect(await level()).toBe(8);
      await addPaper();
      expect((await receive("r1")).data.outcome).toBe("duplicate");
      const others = { lines: [{ variant_id: rice.variantId, quantity: 4 }] };
      expect((await receive("r1", others)).data.code).toBe("stock_document_mismatch");
      expect(await level()).toBe(8);
      expect(await movements()).toMatchObject([
        { reason: "receipt", quantity: 3, source_id: "r1", document: "PG-01", producer_id: cook },
      ]);
      const [written] = await world.db("stock_slip");
      expect(written.recorded_by).toMatch(/^user_/);
      await expect(world.db("stock_slip").delete()).rejects.toThrow(/never changed/);
    });

    it("the database itself counts a slip once", async () => {
      await receive("r1");
      const [row] = await world.db("stock_slip");
      await expect(
        world.db("stock_slip").insert({ ...row, warnings: JSON.stringify(row.warnings) }),
      ).rejects.toThrow("stock_slip_pkey");
    });

    it("goods that go back count once, and a level below zero asks somebody to look", async () => {
      const back = { lines: [{ variant_id: rice.variantId, quantity: 6 }] };
      expect((await giveBack("b1", back)).data.outcome).toBe("applied");
      expect((await giveBack("b1", back)).data.outcome).toBe("duplicate");
      expect(await level()).toBe(-1);
      expect(await movements()).toMatchObject([
        { reason: "returned_to_producer", quantity: -6, producer_id: cook },
      ]);
      expect(await world.db("stock_task")).toMatchObject([{ kind: "oversold" }]);
      expect(await getContainer().resolve<StockService>(STOCK).audit()).toEqual([]);
    });

    it("lines that name nothing counted, an unknown point and quantities that are not whole are refused", async () => {
      const line = (more: object) => ({
        lines: [
          { variant_id: rice.variantId, quantity: 1 },
          { quantity: 1, ...more },
        ],
      });
      const gone = await receive("r1", line({ variant_id: "variant_none" }));
      expect(gone.data.code).toBe("stock_line_unknown");
      const visit = await world.addProduct({ handle: "tham", set: 26, points: [] });
      const uncounted = await receive("r1", line({ variant_id: visit.variantId }));
      expect(uncounted.data.code).toBe("stock_line_unknown");
      expect((await receive("r1", { sales_point_id: "none" })).data.code).toBe("not_found");
      for (const quantity of [0, -1, 1.5, "3"]) {
        const odd = await receive("r1", line({ variant_id: rice.variantId, quantity }));
        expect(odd.data.code).toBe("malformed");
      }
      expect(await movements()).toEqual([]);
    });

    it("nobody but the office receives goods or gives them back", async () => {
      for (const path of ["/admin/stock/receipts", "/admin/stock/returns"]) {
        expect((await api.post(path, slip("r1"), world.store)).status).toBe(401);
      }
      expect(await level()).toBe(5);
    });
  },
});
