import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createShippingOptionsWorkflow } from "@medusajs/medusa/core-flows";
import { salesPointModule } from "../../modules/sales-point";
import type SalesPointService from "../../modules/sales-point/service";
import { createSalesPoint } from "../../modules/sales-point/workflows/create-sales-point";
import { salesPointFacts } from "../facts/sales-points";
import type { SalesPointFact } from "../facts/types";
import { villageFacts } from "../facts/villages";
import { storeVillagePicture } from "./pictures";
import type { Groundwork } from "./groundwork";

export interface DemoPoint {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly salesChannelId: string;
  readonly stockLocationId: string;
}

/** What a delivery by the point's own people costs, whole dong. */
const deliveryFee = 30_000;

/** Opens to online orders: a place to deliver from, Vietnam as its zone, one flat delivery price. */
export async function openDelivery(
  container: MedusaContainer,
  point: DemoPoint,
  groundwork: Groundwork,
): Promise<void> {
  const fulfillment = container.resolve(Modules.FULFILLMENT);
  const name = `Giao hàng ${point.code}`;
  const [known] = await fulfillment.listFulfillmentSets({ name }, { relations: ["service_zones"] });
  const set =
    known ??
    (await fulfillment.createFulfillmentSets({
      name,
      type: "shipping",
      service_zones: [
        { name: `Việt Nam ${point.code}`, geo_zones: [{ type: "country", country_code: "vn" }] },
      ],
    }));
  const zoneId = set.service_zones[0]?.id;
  if (zoneId === undefined) throw new Error(`${name} has no zone`);
  const place = { [Modules.STOCK_LOCATION]: { stock_location_id: point.stockLocationId } };
  await container.resolve(ContainerRegistrationKeys.LINK).create([
    { ...place, [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" } },
    { ...place, [Modules.FULFILLMENT]: { fulfillment_set_id: set.id } },
  ]);
  const options = await fulfillment.listShippingOptions({ service_zone: { id: zoneId } });
  if (options.length > 0) return;
  await createShippingOptionsWorkflow(container).run({
    input: [
      {
        name: "Người của điểm bán giao",
        service_zone_id: zoneId,
        shipping_profile_id: groundwork.shippingProfileId,
        provider_id: "manual_manual",
        price_type: "flat",
        type: { label: "Giao hàng", description: "Điểm bán tự giao", code: "giao-hang" },
        prices: [{ currency_code: "vnd", amount: deliveryFee }],
      },
    ],
  });
}

async function openPoint(
  container: MedusaContainer,
  fact: SalesPointFact,
  position: number,
  groundwork: Groundwork,
): Promise<DemoPoint> {
  const points = container.resolve<SalesPointService>(salesPointModule);
  const { code, name } = fact;
  const [known] = await points.listSalesPoints({ code }, { take: 1 });
  if (known) {
    const { id, sales_channel_id, stock_location_id } = known;
    return { id, code, name, salesChannelId: sales_channel_id, stockLocationId: stock_location_id };
  }
  const made = await createSalesPoint(container, {
    code,
    name,
    kind: fact.kind,
    commune_code: fact.communeCode,
    address: fact.address,
    opening_hours: fact.openingHours,
    sells_online: fact.online,
    position,
    publishable_key_id: groundwork.publishableKeyId,
  });
  if (!made.ok) throw new Error(`sales point ${code}: ${made.refusal.code}`);
  const { id, sales_channel_id, stock_location_id } = made.value;
  return { id, code, name, salesChannelId: sales_channel_id, stockLocationId: stock_location_id };
}

/** Opens the demo's points, stocked ones first in the lists. Safe to repeat. */
export async function openPoints(
  container: MedusaContainer,
  groundwork: Groundwork,
): Promise<readonly DemoPoint[]> {
  const inOrder = [...salesPointFacts].sort((a, b) => Number(b.online) - Number(a.online));
  const opened: DemoPoint[] = [];
  for (const [position, fact] of inOrder.entries()) {
    const point = await openPoint(container, fact, position, groundwork);
    if (fact.online) await openDelivery(container, point, groundwork);
    opened.push(point);
  }
  return opened;
}

/** The craft villages of the home page. */
export async function tellVillages(container: MedusaContainer, pictureSide: number): Promise<void> {
  const places = container.resolve<SalesPointService>(salesPointModule);
  const known = new Set((await places.listVillages({})).map(({ handle }) => handle));
  const missing = villageFacts.filter(({ handle }) => !known.has(handle));
  for (const village of missing) {
    await places.createVillages({
      handle: village.handle,
      name: village.name,
      name_en: village.name,
      craft: village.craft,
      craft_en: village.craftEn,
      text: village.text,
      text_en: village.textEn,
      commune_code: village.communeCode,
      formerly: village.formerly,
      picture: await storeVillagePicture(container, village.handle, pictureSide),
      position: villageFacts.indexOf(village),
    });
  }
}
