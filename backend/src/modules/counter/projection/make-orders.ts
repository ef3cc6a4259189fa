import type {
  IOrderModuleService,
  IRegionModuleService,
  MedusaContainer,
} from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { salesPointModule } from "../../sales-point";
import type SalesPointService from "../../sales-point/service";
import { orderOf } from "./order-of";
import type { SaleToProject } from "./sale-to-project";

/** Where each point keeps its goods and under which channel it sells. */
export type PointPlaces = ReadonlyMap<
  string,
  { readonly sales_channel_id: string; readonly stock_location_id: string }
>;

/** The channel and the stock location of the points of these sales or returns. */
export async function placesOf(
  container: MedusaContainer,
  facts: readonly Pick<SaleToProject, "sales_point_id">[],
): Promise<PointPlaces> {
  const service = container.resolve<SalesPointService>(salesPointModule);
  const ids = [...new Set(facts.map((fact) => fact.sales_point_id))];
  const points = await service.listSalesPoints({ id: ids }, { take: ids.length });
  return new Map(points.map((point) => [point.id, point]));
}

/** Creates the orders that are missing, all in one call; one already there is left as it is. */
export async function makeOrders(
  container: MedusaContainer,
  sales: readonly SaleToProject[],
  places: PointPlaces,
): Promise<void> {
  const orders = container.resolve<IOrderModuleService>(Modules.ORDER);
  const made = await orders.listOrders(
    { id: sales.map((sale) => sale.order_id) },
    { select: ["id"], take: sales.length },
  );
  const existing = new Set(made.map((order) => order.id));
  const missing = sales.filter((sale) => !existing.has(sale.order_id));
  if (missing.length === 0) return;
  const regions = container.resolve<IRegionModuleService>(Modules.REGION);
  const [region] = await regions.listRegions({ currency_code: "vnd" }, { select: ["id"], take: 1 });
  const rows = missing.map((sale) => {
    const place = places.get(sale.sales_point_id);
    if (!place) throw new Error(`sale ${sale.id} belongs to no sales point`);
    return orderOf(sale, { sales_channel_id: place.sales_channel_id, region_id: region?.id });
  });
  await orders.createOrders(rows);
}
