import { posCatalogAnswer } from "@saolang/contracts";
import { withShop } from "../../../test/with-shop";
import { pairTill } from "../../../test/counter-till";
import type { CreatedSalesPoint } from "../sales-point/workflows/create-sales-point";
import { catalogWorld } from "./testing/catalog-world";

withShop({
  testSuite: ({ api, getContainer }) => {
    let world: Awaited<ReturnType<typeof catalogWorld>>;
    let batTrang: CreatedSalesPoint;
    let authorization: string;

    beforeEach(async () => {
      world = await catalogWorld(getContainer());
      batTrang = await world.addPoint("BT1");
      const device = await pairTill(api, getContainer(), batTrang.id);
      authorization = `Bearer ${device.device_token}`;
    });

    const read = (query = "", headers: Record<string, string> = {}) =>
      api.get(`/pos/catalog${query}`, {
        headers: { authorization, ...headers },
        validateStatus: () => true,
      });

    it("gives a till the goods and the stock of its own point, with every certificate of the producer", async () => {
      const haDong = await world.addPoint("HD1");
      const potter = await world.addProducer("lo-gom");
      const other = await world.addProducer("lo-khac");
      const bowl = await world.addProduct({
        handle: "bat",
        price: 45_000,
        producerId: potter,
        set: 21,
        points: [
          [batTrang, 5],
          [haDong, 9],
        ],
      });
      await world.addProduct({ handle: "lua", points: [[haDong, 9]] });
      await world.certify(bowl.id, potter, {
        extension: { document_number: "7/CV", ends_on: "2028-10-01" },
      });
      await world.certify(bowl.id, other);
      const reply = await read();
      expect(reply.status).toBe(200);
      const answer = posCatalogAnswer.parse(reply.data);
      expect(answer).toMatchObject({ full: true, removed_variant_ids: [] });
      expect(answer.items).toMatchObject([
        {
          variant_id: bowl.variantId,
          price: 45_000,
          stock: 5,
          set: 21,
          unit: "cái",
          producer_id: potter,
          certificates: [
            { stars: 4, valid_from: "2025-08-01", shown_through: "2028-10-01", revoked_at: null },
          ],
        },
      ]);
      const next = posCatalogAnswer.parse((await read(`?cursor=${answer.cursor}`)).data);
      expect(next.full).toBe(false);
    });

    it("tells the till from when on old stars are warned of and hidden", async () => {
      const answer = posCatalogAnswer.parse((await read()).data);
      expect(answer.star_policy).toEqual({ warn_after_hours: 24, hide_after_hours: 168 });
      const changes = posCatalogAnswer.parse((await read(`?cursor=${answer.cursor}`)).data);
      expect(changes.star_policy).toEqual(answer.star_policy);
    });

    it("answers 304 while nothing changed, gzipped or plain as asked", async () => {
      await world.addProduct({ handle: "bat", points: [[batTrang, 5]] });
      const first = await read("", { "accept-encoding": "identity" });
      expect(first.headers["content-encoding"]).toBeUndefined();
      const zipped = await read("", { "accept-encoding": "gzip" });
      expect(zipped.headers.vary).toContain("accept-encoding");
      expect(zipped.data.items).toEqual(first.data.items);
      const again = await read("", { "if-none-match": String(first.headers.etag) });
      expect(again.status).toBe(304);
    });

    it("is closed to whoever is not a paired till, and to questions it does not know", async () => {
      const stranger = await read("", {
        authorization: "Bearer nobody-nobody-nobody-nobody-nobody",
      });
      expect([stranger.status, stranger.data.code]).toEqual([401, "signed_out"]);
      const keyed = await api.get("/pos/catalog", world.store);
      expect([keyed.status, keyed.data.code]).toEqual([401, "signed_out"]);
      const odd = await read("?sales_point_id=another");
      expect([odd.status, odd.data.code]).toEqual([400, "malformed"]);
    });
  },
});
