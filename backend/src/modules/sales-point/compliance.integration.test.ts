import { withShop } from "../../../test/with-shop";
import { drain } from "../../../test/counter-till";
import { inviteProducerMember } from "../auth-phonepass/workflows/invite-producer-member";
import { centreWorld, craft, tea } from "../../../test/centre-world";

const today = "2026-11-22T05:00:00.000Z";

withShop({
  testSuite: ({ api, getContainer }) => {
    let world: Awaited<ReturnType<typeof centreWorld>>;

    beforeEach(async () => {
      world = await centreWorld(api, getContainer());
    });

    afterEach(() => drain(getContainer()));

    const ask = async (path: string) => (await api.get(path, world.office)).data;
    const ofCentre = (query = "") =>
      ask(`/admin/sales-points/${world.centre.id}/compliance${query}`);

    it("rule 10: exactly 60 % of the SKUs on display meets the line, one more that does not count is below and warned of", async () => {
      await world.shelve({ set: tea, isStarred: true });
      await world.shelve({ set: craft });
      await world.shelve({ set: craft });
      await world.shelve({ set: tea });
      await world.shelve({ set: tea });
      await world.shelve({ set: tea, isStarred: true, pieces: 0 });
      expect(await ofCentre()).toMatchObject({
        sales_point: { code: "TT1", kind: "design_centre", commune_name: "Xã Bát Tràng" },
        is_bound: true,
        by_sku: {
          ocop: 1,
          local_craft: 2,
          other: 2,
          whole: 5,
          basis_points: 6_000,
          state: "met",
          requirement: { basis_points: 6_000 },
        },
        by_revenue: { whole: 0, basis_points: null, state: "nothing_to_count" },
        warnings: [],
      });
      await world.shelve({ set: tea });
      expect(await ofCentre()).toMatchObject({
        by_sku: { counted: 3, whole: 6, basis_points: 5_000, state: "below" },
        warnings: ["sku"],
      });
      expect(await ask("/admin/sales-points/compliance")).toMatchObject({
        count: 1,
        sales_points: [{ code: "TT1", by_sku: { basis_points: 5_000 }, warnings: ["sku"] }],
      });
    });

    it("rule 10: revenue is met at exactly 60 % and below at one dong less, under the stars on the lines", async () => {
      const bowl = await world.shelve({ set: tea });
      const packet = await world.shelve({ set: tea });
      await world.sell({ product: bowl, price: 300_000, stars: 4 });
      await world.sell({ product: packet, price: 200_000 });
      const met = await world.sharesAt(today);
      expect(met.byRevenue).toMatchObject({ counted: 300_000, whole: 500_000, state: "met" });
      await world.sell({ product: packet, price: 1 });
      const below = await world.sharesAt(today);
      expect(below.byRevenue).toMatchObject({ basisPoints: 5_999, state: "below" });
      const period = "from=2026-11-22&to=2026-11-22";
      expect(await ofCentre(`?${period}`)).toMatchObject({ warnings: ["sku", "revenue"] });
      expect(await ofCentre(`/goods?list=sold&counts=yes&${period}`)).toMatchObject({
        count: 1,
        goods: [{ product_id: bowl.id, stars: 4, counts_as: "ocop", revenue: 300_000, pieces: 1 }],
      });
      expect(await ofCentre(`/goods?list=sold&counts=no&${period}`)).toMatchObject({
        count: 1,
        goods: [{ product_id: packet.id, stars: null, revenue: 200_001, pieces: 2 }],
      });
    });

    it("rule 10: an expired certificate counts no more today, but its old sales do", async () => {
      const bowl = await world.shelve({ set: tea, isStarred: true });
      await world.sell({ product: bowl, price: 100_000, stars: 4 });
      const then = await world.sharesAt("2028-07-31T16:59:59.999Z");
      expect(then.bySku).toMatchObject({ counted: 1, whole: 1, state: "met" });
      const after = await world.sharesAt("2028-07-31T17:00:00.000Z");
      expect(after.bySku).toMatchObject({ counted: 0, whole: 1, state: "below" });
      expect(after.byRevenue).toMatchObject({ ocop: 100_000, other: 0, state: "met" });
      expect(after.sold).toMatchObject([{ stars: 4, countsAs: "ocop" }]);
    });

    it("rule 10: a period takes its business days in Vietnam, first and last inclusive", async () => {
      const bowl = await world.shelve({ set: craft });
      for (const [soldAt, price] of [
        ["2026-11-20T16:59:59.999Z", 1_000],
        ["2026-11-20T17:00:00.000Z", 20_000],
        ["2026-11-22T16:59:59.999Z", 300_000],
        ["2026-11-22T17:00:00.000Z", 4_000_000],
      ] as const) {
        await world.sell({ product: bowl, price, soldAt });
      }
      const shares = await world.sharesAt(today, "2026-11-21", "2026-11-22");
      expect(shares.byRevenue).toMatchObject({ localCraft: 320_000, whole: 320_000 });
      const backwards = await api.get(
        `/admin/sales-points/${world.centre.id}/compliance?from=2026-11-22&to=2026-11-21`,
        world.office,
      );
      expect([backwards.status, backwards.data.code]).toEqual([400, "malformed"]);
    });

    it("rule 11: goods that are neither OCOP nor handicraft of the place are listed as such, and without stars", async () => {
      const stranger = await world.addProducer("lang-khac", "09556");
      const basket = await world.shelve({ set: craft, producerId: stranger });
      const bowl = await world.shelve({ set: craft });
      const cup = await world.shelve({ set: craft, isStarred: true });
      expect(await ofCentre("/goods?list=displayed&counts=no")).toMatchObject({
        count: 1,
        goods: [
          {
            product_id: basket.id,
            producer_name: "Cơ sở lang-khac",
            stars: null,
            counts_as: null,
            pieces: 100,
            revenue: null,
          },
        ],
      });
      expect(await ofCentre("/goods?list=displayed&counts=yes&limit=1&offset=1")).toMatchObject({
        count: 2,
        goods: [{ product_id: cup.id, stars: 4, counts_as: "ocop" }],
      });
      expect(await ofCentre("/goods?list=displayed&counts=yes&limit=1")).toMatchObject({
        goods: [{ product_id: bowl.id, stars: null, counts_as: "local_craft" }],
      });
    });

    it("rule 10: a point of another kind learns its share and is never warned", async () => {
      const shelf = await world.addPoint("ST1", { kind: "supermarket", commune_code: "00577" });
      await world.addProduct({ handle: "tra", set: tea, points: [[shelf, 3]] });
      expect(await ask(`/admin/sales-points/${shelf.id}/compliance`)).toMatchObject({
        is_bound: false,
        by_sku: { counted: 0, whole: 1, state: "below" },
        warnings: [],
      });
      const centres = await ask("/admin/sales-points/compliance");
      expect(centres.sales_points.map(({ code }: { code: string }) => code)).toEqual(["TT1"]);
    });

    it("only a user of the office reads shares; a till, a producer and a stranger do not", async () => {
      await inviteProducerMember(getContainer(), {
        producer_id: world.potter,
        name: "Chủ lò",
        phone: "0912 345 678",
        password: "gốm men rạn 1972",
      });
      const signedIn = await api.post("/auth/producer/phonepass", {
        phone: "0912345678",
        password: "gốm men rạn 1972",
      });
      const producer = { authorization: `Bearer ${signedIn.data.token}` };
      const point = `/admin/sales-points/${world.centre.id}/compliance`;
      const paths = ["/admin/sales-points/compliance", point, `${point}/goods?list=sold`];
      for (const headers of [{}, world.store.headers, world.counter.headers, producer]) {
        for (const path of paths) {
          const { status } = await api.get(path, { headers, validateStatus: () => true });
          expect([path, status]).toEqual([path, 401]);
        }
      }
      const none = await api.get("/admin/sales-points/spoint_none/compliance", world.office);
      expect([none.status, none.data.code]).toEqual([404, "not_found"]);
    });
  },
});
