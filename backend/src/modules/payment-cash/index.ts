import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { CashPaymentService } from "./service";

export default ModuleProvider(Modules.PAYMENT, { services: [CashPaymentService] });
