import { withShop } from "../../../test/with-shop";
import { revokeCertificate } from "../certificate/register/revoke-certificate";
import type { CreatedSalesPoint } from "../sales-point/workflows/create-sales-point";
import { audienceOf } from "./audience";
import { productPage } from "./product-page";
import { catalogWorld } from "./testing/catalog-world";

const lastSecond = new Date("2028-07-31T16:59:59.999Z");
const midnight = new Date("2028-07-31T17:00:00.000Z");

withShop({
  testSuite: ({ getContainer }) => {
    let world: Awaited<ReturnType<typeof catalogWorld>>;
    let point: CreatedSalesPoint;
    let potter: string;

    beforeEach(async () => {
      world = await catalogWorld(getContainer());
      point = await world.addPoint("BT1");
      potter = await world.addProducer("lo-gom");
    });

    async function starsAt(handle: string, at: Date) {
      const snapshot = await world.catalog.refresh();
      const audience = audienceOf(snapshot.points, [point.sales_channel_id]);
      const { listings } = world.catalog;
      const cards = listings.select({ order: "featured", locale: "vi" }, audience, at);
      const onCard = cards.find(({ product }) => product.handle === handle)?.stars;
      const question = { handle, locale: "vi", at } as const;
      const page = await productPage(world.db, { snapshot, listings }, audience, question);
      return { onCard, onPage: page?.stars, certificate: page?.certificate?.stars };
    }

    it("count to the end of the last valid day in Vietnam and are gone at midnight, on card and page", async () => {
      const bowl = await world.addProduct({
        handle: "bat",
        producerId: potter,
        points: [[point, 1]],
      });
      await world.certify(bowl.id, potter);
      expect(await starsAt("bat", lastSecond)).toEqual({ onCard: 4, onPage: 4, certificate: 4 });
      expect(await starsAt("bat", midnight)).toEqual({
        onCard: null,
        onPage: null,
        certificate: undefined,
      });
      expect(await starsAt("bat", lastSecond)).toMatchObject({ onCard: 4 });
      expect(await starsAt("bat", new Date("2025-07-31T16:59:59.999Z"))).toMatchObject({
        onCard: null,
      });
    });

    it("end at the instant a revocation names, not when it is typed in", async () => {
      const bowl = await world.addProduct({
        handle: "bat",
        producerId: potter,
        points: [[point, 1]],
      });
      const id = await world.certify(bowl.id, potter);
      const revoked_at = new Date("2026-12-01T02:00:00Z");
      await revokeCertificate(world.db, {
        certificate_id: id,
        revoked_at,
        document: "9/QĐ-UBND",
        by: "test",
      });
      expect(await starsAt("bat", new Date(revoked_at.getTime() - 1))).toMatchObject({
        onCard: 4,
        onPage: 4,
      });
      expect(await starsAt("bat", revoked_at)).toMatchObject({ onCard: null, onPage: null });
    });

    it("of one producer are never shown on the same goods of another", async () => {
      const other = await world.addProducer("lo-khac");
      const bowl = await world.addProduct({
        handle: "bat",
        producerId: potter,
        points: [[point, 1]],
      });
      await world.certify(bowl.id, other);
      expect(await starsAt("bat", lastSecond)).toMatchObject({ onCard: null, onPage: null });
    });

    it("decide the featured order, which moves when a certificate ends", async () => {
      const first = await world.addProduct({
        handle: "a",
        producerId: potter,
        points: [[point, 1]],
      });
      await world.addProduct({ handle: "b", producerId: potter, points: [[point, 1]] });
      await world.certify(first.id, potter);
      const featured = async (at: Date) => {
        const snapshot = await world.catalog.refresh();
        return snapshot.list("featured", at.getTime()).map(({ product }) => product.handle);
      };
      expect(await featured(lastSecond)).toEqual(["a", "b"]);
      expect(await featured(midnight)).toEqual(["b", "a"]);
    });

    it("follow a certificate that is recorded while the catalogue is being read", async () => {
      const bowl = await world.addProduct({
        handle: "bat",
        producerId: potter,
        points: [[point, 1]],
      });
      expect(await starsAt("bat", lastSecond)).toMatchObject({ onCard: null });
      await world.certify(bowl.id, potter, { stars: 3 });
      expect(await starsAt("bat", lastSecond)).toMatchObject({ onCard: 3, onPage: 3 });
    });
  },
});
