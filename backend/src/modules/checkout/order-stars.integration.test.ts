import { withShop } from "../../../test/with-shop";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { connectionOf } from "../../shared/connection";
import { recordCertificate } from "../certificate/register/record-certificate";
import { revokeCertificate } from "../certificate/register/revoke-certificate";
import { producerModule } from "../producer";
import type ProducerService from "../producer/service";
import { twoPoints } from "./testing/two-points";

withShop({
  testSuite: ({ api, getContainer }) => {
    const loose = { validateStatus: () => true };
    let shop: Awaited<ReturnType<typeof twoPoints>>;

    beforeEach(async () => {
      shop = await twoPoints(getContainer(), (path, key, body) =>
        api.post(path, body, { headers: { "x-publishable-api-key": key }, ...loose }),
      );
    });

    async function certifyBowl(): Promise<string> {
      const scope = getContainer();
      const producer = await scope.resolve<ProducerService>(producerModule).createProducers({
        handle: "lo-gom",
        name: "Lò gốm",
        kind: "ho_kinh_doanh",
        commune_code: "00577",
      });
      await scope.resolve(ContainerRegistrationKeys.LINK).create({
        [producerModule]: { producer_id: producer.id },
        [Modules.PRODUCT]: { product_id: shop.bowl.productId },
      });
      const recorded = await recordCertificate(
        connectionOf(scope),
        {
          number: "DEMO-1/QĐ-UBND",
          decided_on: "2025-08-01",
          issued_by: "UBND thành phố Hà Nội",
          issuer_level: "province",
        },
        {
          product_id: shop.bowl.productId,
          product_name: "Bát",
          producer_id: producer.id,
          set_number: 21,
          kind: "first",
          stars: 4,
          issued_on: "2025-08-01",
        },
        "test",
      );
      if (!recorded.ok) throw new Error(recorded.refusal.code);
      return recorded.value.certificate_id;
    }

    const readAgain = async (checkoutId: string) => {
      const { data } = await api.get(`/store/checkout/${checkoutId}`, {
        headers: { "x-publishable-api-key": shop.world.publishableKey },
        ...loose,
      });
      return data.order.lines;
    };

    it("rule 8: an order keeps the stars and certificate of its moment", async () => {
      const certificate_id = await certifyBowl();
      const before = shop.form();
      const placed = await shop.send(before);
      expect(placed.data.order.lines).toMatchObject([{ stars: 4 }]);
      await revokeCertificate(connectionOf(getContainer()), {
        certificate_id,
        revoked_at: new Date(Date.now() - 1_000),
        document: "9/QĐ-UBND",
        by: "test",
      });
      const after = shop.form();
      expect((await shop.send(after)).data.order.lines).toMatchObject([{ stars: null }]);
      expect(await readAgain(before.checkout_id)).toMatchObject([{ stars: 4 }]);
      const kept = (await shop.orders()).flatMap(({ items }) => items ?? []);
      expect(kept.map(({ metadata }) => metadata)).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ stars: 4, certificate_id }),
          expect.objectContaining({ stars: null, certificate_id: null }),
        ]),
      );
    });

    it("rule 8: an order gains no stars from a certificate that comes after it", async () => {
      const before = shop.form();
      await shop.send(before);
      await certifyBowl();
      expect(await readAgain(before.checkout_id)).toMatchObject([{ stars: null }]);
    });
  },
});
