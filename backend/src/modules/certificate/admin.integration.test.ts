import { withShop } from "../../../test/with-shop";
import { catalogWorld } from "../catalog/testing/catalog-world";
import { signedInAdmin } from "./testing/signed-in-admin";

withShop({
  testSuite: ({ api, getContainer }) => {
    let world: Awaited<ReturnType<typeof catalogWorld>>;
    let office: Awaited<ReturnType<typeof signedInAdmin>>;
    let certificateId: string;

    beforeEach(async () => {
      world = await catalogWorld(getContainer());
      office = await signedInAdmin(api, getContainer());
      const point = await world.addPoint("BT1");
      const potter = await world.addProducer("lo-gom");
      const bowl = await world.addProduct({
        handle: "bat",
        title: "Bát men lam",
        producerId: potter,
        points: [[point, 1]],
      });
      certificateId = await world.certify(bowl.id, potter);
    });

    it("the office finds certificates by decision, product or producer, page by page", async () => {
      const find = async (query: string) =>
        (await api.get(`/admin/certificates${query}`, office)).data;
      expect(await find("")).toMatchObject({
        count: 1,
        certificates: [
          { product_name: "Bát men lam", producer_name: "Cơ sở lo-gom", stars: 4, state: "valid" },
        ],
      });
      expect(await find("?q=men%20lam")).toMatchObject({ count: 1 });
      expect(await find("?q=DEMO-1")).toMatchObject({ count: 1 });
      expect(await find("?q=bat%20lo-gom")).toMatchObject({ count: 1 });
      expect(await find("?q=khong-co")).toMatchObject({ count: 0 });
      expect(await find("?product_id=prod_none")).toMatchObject({ count: 0 });
    });

    it("the office revokes a certificate once, and its product shows no stars in the next answer", async () => {
      const starred = async () => {
        const { data } = await api.get("/store/catalog", world.store);
        return data.products[0].stars;
      };
      expect(await starred()).toBe(4);
      const revoke = (document: string) =>
        api.post(`/admin/certificates/${certificateId}/revoke`, { document }, office);
      expect((await revoke(" ")).data).toMatchObject({
        code: "certificate_revocation_document_missing",
      });
      expect((await revoke("99/QĐ-UBND")).status).toBe(200);
      expect(await starred()).toBeNull();
      expect((await revoke("99/QĐ-UBND")).data).toMatchObject({
        code: "certificate_already_revoked",
      });
      const { data } = await api.get("/admin/certificates", office);
      expect(data.certificates[0]).toMatchObject({
        state: "revoked",
        revocation_document: "99/QĐ-UBND",
      });
    });

    it("nobody but the office reads or revokes", async () => {
      const stranger = { ...world.store };
      const revoke = `/admin/certificates/${certificateId}/revoke`;
      expect((await api.get("/admin/certificates", stranger)).status).toBe(401);
      expect((await api.post(revoke, { document: "9/QĐ" }, stranger)).status).toBe(401);
      expect((await api.get("/admin/sales-points", stranger)).status).toBe(401);
      const points = await api.get("/admin/sales-points", office);
      expect(points.data).toMatchObject({ count: 1, sales_points: [{ code: "BT1" }] });
    });
  },
});
