import type { MedusaContainer } from "@medusajs/framework/types";
import { salesPointModule } from "../../sales-point";
import type SalesPointService from "../../sales-point/service";

/** The sales point of a device, read afresh: its stock location decides where goods leave from. */
export async function pointOf(scope: MedusaContainer, salesPointId: string) {
  const service = scope.resolve<SalesPointService>(salesPointModule);
  return service.retrieveSalesPoint(salesPointId);
}

/** Whether this is a demo installation, which the till says on every screen. */
export async function isDemo(scope: MedusaContainer): Promise<boolean> {
  const service = scope.resolve<SalesPointService>(salesPointModule);
  const [installation] = await service.listInstallations({}, { take: 1 });
  return installation?.demo ?? false;
}
