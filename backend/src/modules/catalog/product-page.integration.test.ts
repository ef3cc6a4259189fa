import { storeProductAnswer } from "@saolang/contracts";
import { withShop } from "../../../test/with-shop";
import type { CreatedSalesPoint } from "../sales-point/workflows/create-sales-point";
import { catalogWorld } from "./testing/catalog-world";

withShop({
  testSuite: ({ api, getContainer }) => {
    let world: Awaited<ReturnType<typeof catalogWorld>>;
    let batTrang: CreatedSalesPoint;
    let haDong: CreatedSalesPoint;
    let potter: string;

    beforeEach(async () => {
      world = await catalogWorld(getContainer());
      batTrang = await world.addPoint("BT1", { commune_code: "00577" });
      haDong = await world.addPoint("HD1", { commune_code: "09556" });
      potter = await world.addProducer("lo-gom");
    });

    const page = async (handle: string, query = "") => {
      const answer = await api.get(`/store/catalog/${handle}${query}`, world.store);
      return storeProductAnswer.parse(answer.data).product;
    };

    describe("the product page", () => {
      it("gives certificate, pictures, producer and the live stock at each open point", async () => {
        const bowl = await world.addProduct({
          handle: "bat",
          producerId: potter,
          set: 21,
          points: [
            [batTrang, 5],
            [haDong, 3],
          ],
        });
        await world.addProduct({
          handle: "dia",
          producerId: potter,
          set: 21,
          points: [[batTrang, 1]],
        });
        await world.certify(bowl.id, potter);
        await world.db.raw(
          `insert into image (id, url, rank, product_id) values
             ('i1', 'http://localhost:9000/static/1-minh-hoa-bat.webp', 0, ?), ('i2', 'http://localhost:9000/static/2-anh.jpg', 1, ?)`,
          [bowl.id, bowl.id],
        );
        await world.db.raw(
          `update inventory_level set reserved_quantity = 1, stocked_quantity = 3 where inventory_item_id = ? and location_id = ?`,
          [bowl.inventoryItemId, haDong.stock_location_id],
        );
        const product = await page("bat");
        expect(product.variants[0]?.stock).toEqual({ BT1: 5, HD1: 2 });
        expect(product.certificate).toMatchObject({
          stars: 4,
          decision_number: "DEMO-1/QĐ-UBND",
          valid_through: "2028-07-31",
          extension: null,
        });
        expect(product.pictures).toEqual([
          { url: "http://localhost:9000/static/2-anh.jpg", is_illustration: false },
        ]);
        expect(product.producer_detail?.kind).toBe("ho_kinh_doanh");
        expect(product.sales_points.map(({ code }) => code)).toEqual(["BT1", "HD1"]);
        expect(product.related.map(({ handle }) => handle)).toEqual(["dia"]);
      });

      it("lists the quality papers valid today, of the product or of all goods of its producer, and no other", async () => {
        const bowl = await world.addProduct({
          handle: "bat",
          producerId: potter,
          points: [[batTrang, 5]],
        });
        const other = await world.addProduct({
          handle: "dia",
          producerId: potter,
          points: [[batTrang, 5]],
        });
        const stranger = await world.addProducer("lo-khac");
        const paper = (number: string, more: object = {}) => ({
          id: number,
          producer_id: potter,
          product_id: null,
          kind: "trademark",
          number,
          issued_by: "Cục Sở hữu trí tuệ",
          issued_on: "2020-01-01",
          valid_through: "2099-12-31",
          note: "chỉ văn phòng",
          withdrawn_at: null,
          ...more,
        });
        await world
          .db("quality_paper")
          .insert([
            paper("NH-1"),
            paper("HC-1", { kind: "haccp", product_id: bowl.id }),
            paper("DK-1", { kind: "business_registration", valid_through: null }),
            paper("NH-0", { valid_through: "2025-01-01" }),
            paper("NH-2", { withdrawn_at: new Date("2026-01-01T00:00:00Z") }),
            paper("NH-3", { product_id: other.id }),
            paper("NH-4", { producer_id: stranger }),
          ]);
        const product = await page("bat");
        expect(product.quality_papers.map(({ number }) => number)).toEqual([
          "HC-1",
          "NH-1",
          "DK-1",
        ]);
        expect(product.quality_papers[0]).toEqual({
          kind: "haccp",
          number: "HC-1",
          issued_by: "Cục Sở hữu trí tuệ",
          valid_through: "2099-12-31",
        });
        expect((await page("dia")).quality_papers.map(({ number }) => number)).toEqual([
          "NH-1",
          "NH-3",
          "DK-1",
        ]);
      });

      it("never shows a negative number after an oversold sale at the counter", async () => {
        const bowl = await world.addProduct({ handle: "bat", points: [[batTrang, 5]] });
        await world.db.raw(
          `update inventory_level set stocked_quantity = -2 where inventory_item_id = ?`,
          [bowl.inventoryItemId],
        );
        const product = await page("bat");
        expect(product.variants[0]?.stock).toEqual({ BT1: 0 });
        expect(product.in_stock).toBe(false);
      });

      it("of an unknown handle is refused as not found", async () => {
        const answer = await api.get("/store/catalog/khong-co", world.store);
        expect([answer.status, answer.data.code]).toEqual([404, "not_found"]);
      });

      it("describes itself in English where it is translated, else in Vietnamese", async () => {
        const bowl = await world.addProduct({ handle: "bat", points: [[batTrang, 1]] });
        await world.db.raw(`update product set description = 'Một cái bát.'`);
        expect((await page("bat", "?locale=en")).description).toBe("Một cái bát.");
        await world.db.raw(
          `insert into translation (id, reference, reference_id, locale_code, translations)
           values ('t1', 'product', ?, 'en-US', '{"description": "A bowl."}')`,
          [bowl.id],
        );
        expect((await page("bat", "?locale=en")).description).toBe("A bowl.");
        expect((await page("bat")).description).toBe("Một cái bát.");
      });
    });
  },
});
