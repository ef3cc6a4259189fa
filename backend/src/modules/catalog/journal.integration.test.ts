import { withShop } from "../../../test/with-shop";
import type { CreatedSalesPoint } from "../sales-point/workflows/create-sales-point";
import { installJournal } from "./journal/install";
import { pruneJournal } from "./journal/prune";
import { readJournal } from "./journal/read";
import { journalSources } from "./journal/sources";
import { posCatalogFor } from "./pos-catalog";
import { catalogWorld } from "./testing/catalog-world";

withShop({
  testSuite: ({ getContainer }) => {
    let world: Awaited<ReturnType<typeof catalogWorld>>;
    let point: CreatedSalesPoint;

    beforeEach(async () => {
      world = await catalogWorld(getContainer());
      point = await world.addPoint("BT1");
    });

    /** The products journalled from here on. Older rows may be read again while any other transaction runs. */
    const newSince = async () => {
      const { position } = await readJournal(world.db, null);
      const { changes: known } = await readJournal(world.db, position.xid);
      const knownIds = new Set(known.map(({ id }) => id));
      return async () => {
        const { changes } = await readJournal(world.db, position.xid);
        return changes.filter(({ id }) => !knownIds.has(id)).map(({ productId }) => productId);
      };
    };

    const titleOf = async (id: string) => (await world.catalog.refresh()).byId(id)?.title;

    it("a change that commits after a later one is neither lost to the snapshot nor to a till", async () => {
      const early = await world.addProduct({ handle: "som", points: [[point, 1]] });
      const late = await world.addProduct({ handle: "muon", points: [[point, 1]] });
      await world.catalog.refresh();
      const first = await posCatalogFor(world.db, world.catalog, point.id, null);
      const slow = await world.db.transaction();
      await slow.raw(`update product set title = 'Sớm' where id = ?`, [early.id]);
      await world.db.raw(`update product set title = 'Muộn' where id = ?`, [late.id]);
      expect(await titleOf(late.id)).toBe("Muộn");
      const second = await posCatalogFor(world.db, world.catalog, point.id, first?.cursor ?? null);
      expect(second?.items.map(({ title }) => title)).toContain("Muộn");
      await slow.commit();
      expect(await titleOf(early.id)).toBe("Sớm");
      const third = await posCatalogFor(world.db, world.catalog, point.id, second?.cursor ?? null);
      expect(third).toMatchObject({ full: false });
      expect(third?.items.map(({ title }) => title)).toContain("Sớm");
    });

    it("a change that is rolled back leaves no trace", async () => {
      const product = await world.addProduct({ handle: "bat", title: "Bát", points: [[point, 1]] });
      const journalled = await newSince();
      const undone = await world.db.transaction();
      await undone.raw(`update product set title = 'Khác' where id = ?`, [product.id]);
      await undone.rollback();
      expect(await journalled()).toEqual([]);
      expect(await titleOf(product.id)).toBe("Bát");
    });

    it("one statement over many levels of one product writes one row", async () => {
      const other = await world.addPoint("BT2");
      const product = await world.addProduct({
        handle: "bat",
        points: [
          [point, 1],
          [other, 1],
        ],
      });
      const journalled = await newSince();
      await world.db.raw(`update inventory_level set stocked_quantity = stocked_quantity + 1`);
      expect(await journalled()).toEqual([product.id]);
    });

    it("every source has its three triggers, and installing again changes nothing", async () => {
      const triggers = () =>
        world.db.raw<{ rows: { oid: string }[] }>(
          `select oid::text from pg_trigger where tgname like 'catalog\\_journal\\_%' and not tgisinternal order by oid`,
        );
      const before = await triggers();
      expect(before.rows).toHaveLength(journalSources.length * 3);
      await installJournal(world.db);
      expect((await triggers()).rows).toEqual(before.rows);
    });

    it("a till whose cursor is older than the pruned journal, or of another database, gets everything", async () => {
      await world.addProduct({ handle: "bat", points: [[point, 1]] });
      const first = await posCatalogFor(world.db, world.catalog, point.id, null);
      const cursor = first?.cursor ?? null;
      expect(await posCatalogFor(world.db, world.catalog, point.id, cursor)).toMatchObject({
        full: false,
      });
      await world.db.raw(`update product set title = 'Mới'`);
      await world.db.raw(`update catalog_change set changed_at = now() - interval '8 days'`);
      expect(await pruneJournal(world.db)).toBeGreaterThan(0);
      expect(await posCatalogFor(world.db, world.catalog, point.id, cursor)).toMatchObject({
        full: true,
      });
      const foreign = Buffer.from("1.2.x~3").toString("base64url");
      expect(await posCatalogFor(world.db, world.catalog, point.id, foreign)).toMatchObject({
        full: true,
      });
      expect(await posCatalogFor(world.db, world.catalog, point.id, "rác")).toMatchObject({
        full: true,
      });
    });

    it("putting a backup back makes every till fetch everything", async () => {
      await world.db.raw(
        `insert into installation (id, demo, installed_at, catalog_epoch) values ('installation', true, now(), 'a')`,
      );
      await world.addProduct({ handle: "bat", points: [[point, 1]] });
      const first = await posCatalogFor(world.db, world.catalog, point.id, null);
      await world.db.raw(`update installation set catalog_epoch = 'b'`);
      const next = await posCatalogFor(world.db, world.catalog, point.id, first?.cursor ?? null);
      expect(next).toMatchObject({ full: true });
      expect(next?.items).toHaveLength(1);
    });

    it("a till learns which variants went away: withdrawn, deleted, or taken from its point", async () => {
      const other = await world.addPoint("HD1");
      const withdrawn = await world.addProduct({ handle: "a", points: [[point, 1]] });
      const deleted = await world.addProduct({ handle: "b", points: [[point, 1]] });
      const moved = await world.addProduct({ handle: "c", points: [[point, 1]] });
      const kept = await world.addProduct({ handle: "d", points: [[point, 7]] });
      const first = await posCatalogFor(world.db, world.catalog, point.id, null);
      expect(first?.items).toHaveLength(4);
      await world.db.raw(`update product set status = 'draft' where id = ?`, [withdrawn.id]);
      await world.db.raw(`update product_variant set deleted_at = now() where id = ?`, [
        deleted.variantId,
      ]);
      await world.db.raw(
        `update product_sales_channel set sales_channel_id = ? where product_id = ?`,
        [other.sales_channel_id, moved.id],
      );
      await world.db.raw(
        `update inventory_level set stocked_quantity = 6 where inventory_item_id = ?`,
        [kept.inventoryItemId],
      );
      const next = await posCatalogFor(world.db, world.catalog, point.id, first?.cursor ?? null);
      expect(next?.items).toMatchObject([{ variant_id: kept.variantId, stock: 6 }]);
      const gone = [withdrawn.variantId, deleted.variantId, moved.variantId];
      expect([...(next?.removedVariantIds ?? [])].sort()).toEqual(gone.sort());
    });
  },
});
