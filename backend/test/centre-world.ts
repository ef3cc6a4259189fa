import type { MedusaContainer } from "@medusajs/framework/types";
import { day } from "@saolang/domain/time";
import { tillAt } from "./counter-till";
import { catalogWorld, type WorldProduct } from "../src/modules/catalog/testing/catalog-world";
import { signedInAdmin } from "../src/modules/certificate/testing/signed-in-admin";
import { complianceOf } from "../src/modules/sales-point/compliance/compliance";
import { salesPointModule } from "../src/modules/sales-point";
import type SalesPointService from "../src/modules/sales-point/service";

/** Product set 21 is of group IV (handicraft), set 11 is tea. */
export const craft = 21;
export const tea = 11;

/** A design centre in Bát Tràng with a local potter, an office and a till. */
export async function centreWorld(
  // The runner's axios: what its callers ask of it differs.
  api: Parameters<typeof signedInAdmin>[0] & Parameters<typeof tillAt>[0],
  container: MedusaContainer,
) {
  const world = await catalogWorld(container);
  const centre = await world.addPoint("TT1", { kind: "design_centre", commune_code: "00577" });
  const potter = await world.addProducer("lo-gom", "00577");
  const office = await signedInAdmin(api, container);
  const counter = await tillAt(api, container, centre);
  let made = 0;

  /** Goods on the shelf of the centre: starred, or of a set and a producer. */
  async function shelve(
    goods: { set?: number; producerId?: string; isStarred?: boolean; pieces?: number } = {},
  ): Promise<WorldProduct> {
    const { set, producerId = potter, isStarred = false, pieces = 100 } = goods;
    made += 1;
    const handle = `hang-${made}`;
    const product = await world.addProduct({ handle, set, producerId, points: [[centre, pieces]] });
    if (isStarred) await world.certify(product.id, producerId);
    return product;
  }

  interface Sold {
    readonly product: WorldProduct;
    readonly price: number;
    readonly stars?: 3 | 4 | 5;
    readonly producerId?: string;
    readonly soldAt?: string;
  }

  /** One receipt of one piece at the till. */
  async function sell({ product, price, stars, producerId = potter, soldAt }: Sold): Promise<void> {
    const good = { product_id: product.id, variant_id: product.variantId, price };
    const sale = counter.till.sale([{ ...good, inventory_item_id: product.inventoryItemId ?? "" }]);
    const [line] = sale.payload.lines;
    Object.assign(line ?? {}, { stars: stars ?? null, producer_id: producerId });
    if (soldAt !== undefined) sale.payload.sold_at = soldAt;
    const [result] = await counter.send([sale]);
    if (result?.outcome !== "applied") throw new Error(`not sold: ${result?.code ?? "?"}`);
  }

  /** The centre's shares at an instant. */
  async function sharesAt(at: string, from = "2026-11-22", to = from) {
    const points = container.resolve<SalesPointService>(salesPointModule);
    const point = await points.retrieveSalesPoint(centre.id);
    const period = { from: day(from), to: day(to) };
    const [found] = await complianceOf(container, [point], period, new Date(at));
    if (!found) throw new Error("no shares");
    return found;
  }

  return { ...world, centre, potter, office, counter, shelve, sell, sharesAt };
}
