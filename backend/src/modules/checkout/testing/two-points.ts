import { randomUUID } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { onlineWorld, type TestPoint } from "./online-world";

interface HttpAnswer {
  readonly status: number;
  /** JSON as it came; the tests say what they expect of it. */
  readonly data: ReturnType<typeof JSON.parse>;
}

/** Bát Tràng and Hà Đông sell online, five bowls of 125.000 ₫ at each; and the ways to ask about it. */
export async function twoPoints(
  scope: MedusaContainer,
  post: (path: string, publishableKey: string, body: unknown) => Promise<HttpAnswer>,
) {
  const world = await onlineWorld(scope);
  const batTrang = await world.addPoint({ code: "BT", communeCode: "00577", position: 2 });
  const haDong = await world.addPoint({ code: "HD", communeCode: "09556", position: 1 });
  const bowl = await world.addProduct("bat-men-lam", 125_000, [
    [batTrang, 5],
    [haDong, 5],
  ]);

  const form = (more: Record<string, unknown> = {}) => ({
    checkout_id: randomUUID(),
    locale: "vi",
    lines: [{ variant_id: bowl.variantId, quantity: 2 }],
    sales_point_id: batTrang.id,
    recipient: { name: "Nguyễn Thị Ễnh", phone: "0912 345 678", email: null },
    address: { commune_code: "00004", street: "12 Đội Cấn" },
    note: null,
    payment: "cash_on_delivery",
    expected_total: 280_000,
    ...more,
  });

  const levelAt = async (point: TestPoint) => {
    const [level] = await scope.resolve(Modules.INVENTORY).listInventoryLevels({
      inventory_item_id: bowl.inventoryItemId,
      location_id: point.stockLocationId,
    });
    return {
      stocked: Number(level?.stocked_quantity),
      reserved: Number(level?.reserved_quantity),
    };
  };

  return {
    world,
    batTrang,
    haDong,
    bowl,
    form,
    levelAt,
    send: (body: unknown) => post("/store/checkout", world.publishableKey, body),
    points: (body: unknown) => post("/store/checkout/points", world.publishableKey, body),
    orders: () => scope.resolve(Modules.ORDER).listOrders({}, { relations: ["items"] }),
  };
}
