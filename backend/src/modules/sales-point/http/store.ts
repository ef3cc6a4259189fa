import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { StoreInstallation } from "@saolang/contracts";
import { now } from "../../../clock";
import { salesPointModule } from "../index";
import type SalesPointService from "../service";

/** `GET /store/installation`: whether this is a demo, and what the server's clock says. */
export async function showInstallation(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const points = req.scope.resolve<SalesPointService>(salesPointModule);
  const [installation] = await points.listInstallations({}, { take: 1 });
  const answer: StoreInstallation = {
    demo: installation?.demo ?? false,
    now: now().toISOString(),
  };
  res.set("cache-control", "no-store").json(answer);
}
