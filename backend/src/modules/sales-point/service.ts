import { MedusaService } from "@medusajs/framework/utils";
import { Installation } from "./models/installation";
import { SalesPoint } from "./models/sales-point";
import { Village } from "./models/village";

export default class SalesPointService extends MedusaService({
  SalesPoint,
  Village,
  Installation,
}) {}
