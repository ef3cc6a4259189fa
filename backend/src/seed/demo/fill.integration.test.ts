import { storeCatalogAnswer, storeHomeAnswer, storeProductAnswer } from "@saolang/contracts";
import { withShop } from "../../../test/with-shop";
import { now } from "../../clock";
import { env } from "../../env";
import { STOCK } from "../../modules/stock";
import type { StockService } from "../../modules/stock/service";
import { connectionOf } from "../../shared/connection";
import { demoProducts } from "../facts";
import { readDemoFile } from "./demo-file";
import { fillDemo } from "./fill";
import { enterProducers } from "./goods";
import { giveOffice, inviteProducers, staffPoints } from "./people";
import { openPoints } from "./points";
import { layGroundwork } from "./groundwork";

/** Rendering is tested elsewhere; thumbnails keep this quick. */
const pictureSide = 48;

withShop({
  testSuite: ({ api, getContainer }) => {
    const demo = () => {
      const written = readDemoFile(env.DATA_DIR);
      if (written === null) throw new Error("no demo.json");
      return written;
    };
    const store = () => ({ headers: { "x-publishable-api-key": demo().publishableKey } });
    const rowsOf = async (table: string): Promise<number> => {
      const { rows } = await connectionOf(getContainer()).raw<{ rows: { count: number }[] }>(
        `select count(*)::int as count from ${table}`,
      );
      return rows[0]?.count ?? 0;
    };

    it("fills a shop that sells, says it is a demo, and is not filled twice", async () => {
      await fillDemo(getContainer(), pictureSide);

      const listing = storeCatalogAnswer.parse(
        (await api.get("/store/catalog?limit=100", store())).data,
      );
      expect(listing.count).toBe(122);
      expect(listing.products[0]?.stars).toBe(5);
      for (const { picture, producer, in_stock } of listing.products) {
        expect(picture).toMatchObject({ is_illustration: true });
        expect(producer).not.toBeNull();
        expect(in_stock).toBe(true);
      }
      const address = listing.products[0]?.picture?.url ?? "";
      expect(address).toMatch(/^\/static\/[\w-]*minh-hoa-[\w-]+\.webp$/);
      const picture = await api.get(address);
      expect(picture.headers["content-type"]).toBe("image/webp");

      const { data: installation } = await api.get("/store/installation", store());
      expect(installation).toMatchObject({ demo: true });
      const home = storeHomeAnswer.parse((await api.get("/store/home", store())).data);
      expect(home.villages).toHaveLength(8);
      for (const village of home.villages) expect(village.product_count).toBeGreaterThan(0);

      const tables = [
        "product",
        "sales_point",
        "certificate",
        "stock_movement",
        "image",
        "counter_clerk",
        "quality_paper",
      ];
      const before = await Promise.all(tables.map(rowsOf));
      await fillDemo(getContainer(), pictureSide);
      expect(await Promise.all(tables.map(rowsOf))).toEqual(before);
      expect(await getContainer().resolve<StockService>(STOCK).audit()).toEqual([]);
    });

    it("shows stars on what is valid and none on what is expired, revoked or never certified", async () => {
      await fillDemo(getContainer(), pictureSide);
      const page = async (handle: string) =>
        storeProductAnswer.parse((await api.get(`/store/catalog/${handle}`, store())).data).product;
      const { valid, expired, revoked } = demo().products;
      expect([valid.length, expired.length, revoked.length]).toEqual([54, 4, 2]);
      const [best] = valid;
      expect(await page(best ?? "")).toMatchObject({
        stars: 5,
        producer: { handle: "quang-vinh" },
      });
      const never = demoProducts
        .filter(({ state }) => state === "none")
        .map(({ handle }) => handle);
      for (const handle of [...expired, ...revoked, ...never]) {
        expect(await page(handle)).toMatchObject({ stars: null, certificate: null });
      }
    });

    it("goes on where an earlier run was cut off, and gives its people new sign-ins", async () => {
      const container = getContainer();
      const at = now();
      const groundwork = await layGroundwork(container);
      const points = await openPoints(container, groundwork);
      const producerIds = await enterProducers(container);
      const office = await giveOffice(container);
      const [firstPoint] = await staffPoints(container, points.slice(0, 1), at);
      await inviteProducers(container, producerIds);

      await fillDemo(container, pictureSide);
      const written = demo();
      expect(await rowsOf("sales_point")).toBe(points.length);
      expect(await rowsOf("counter_clerk")).toBe(written.salesPoints.length * 3);
      expect(written.salesPoints[0]?.clerks.map(({ id }) => id).sort()).toEqual(
        firstPoint?.clerks.map(({ id }) => id).sort(),
      );
      expect(written.admin.password).not.toBe(office.password);
      const signIn = await api.post("/auth/user/emailpass", written.admin);
      expect(signIn.data.token).toEqual(expect.any(String));
      for (const { phone, password } of written.producers) {
        const producer = await api.post("/auth/producer/phonepass", { phone, password });
        expect(producer.data.token).toEqual(expect.any(String));
      }
    });
  },
});
