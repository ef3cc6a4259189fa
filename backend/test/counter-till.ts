import type { MedusaContainer } from "@medusajs/framework/types";
import type { PosCommandResult } from "@saolang/contracts";
import { OUTBOX } from "../src/modules/outbox";
import type { OutboxService } from "../src/modules/outbox/service";
import { counterOf, makeGood, makePoint, makeRegion } from "./counter-world";
import { TestTill } from "./till-commands";

/** The part of axios the tests use. */
interface Api {
  post(
    path: string,
    body: unknown,
    options?: { headers: Record<string, string> },
  ): Promise<{ status: number; data: unknown }>;
}

interface Paired {
  readonly device_id: string;
  readonly device_token: string;
  readonly device_letter: string;
}

/** Pairs a till with a point over HTTP. */
export async function pairTill(
  api: Api,
  container: MedusaContainer,
  salesPointId: string,
): Promise<Paired> {
  const pairing_code = await counterOf(container).createPairingCode(salesPointId);
  const { data } = await api.post("/pos/devices/pair", { pairing_code, label: "Quầy 1" });
  return data as Paired;
}

/** A clerk and a till paired to a point, and the way it sends over HTTP. */
export async function tillAt(
  api: Api,
  container: MedusaContainer,
  point: { readonly id: string; readonly code: string },
) {
  const clerk = await counterOf(container).createClerk({
    sales_point_id: point.id,
    name: "Lan",
    role: "clerk",
    pin: "2468",
  });
  const device = await pairTill(api, container, point.id);
  const headers = { authorization: `Bearer ${device.device_token}` };
  const send = async (commands: readonly unknown[]): Promise<PosCommandResult[]> => {
    const { data } = await api.post("/pos/commands", { commands }, { headers });
    return (data as { results: PosCommandResult[] }).results;
  };
  const till = new TestTill(point.code, device.device_letter, clerk.id);
  return { clerk, device, headers, send, till };
}

/** A point with one good and one clerk, and a till paired to it that sends over HTTP. */
export async function counterWith(
  api: Api,
  container: MedusaContainer,
  { code = "BT1", stock = 100, price = 45_000 } = {},
) {
  await makeRegion(container);
  const point = await makePoint(container, code);
  const good = await makeGood(container, point, { price, stock });
  return { point, good, ...(await tillAt(api, container, point)) };
}

/** Delivers everything the outbox holds. */
export function drain(container: MedusaContainer): Promise<void> {
  return container.resolve<OutboxService>(OUTBOX).drain(container);
}
