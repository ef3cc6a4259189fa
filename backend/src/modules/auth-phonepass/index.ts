import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { PhonepassService } from "./service";

/** The name in addresses (`/auth/producer/phonepass`) and in `authMethodsPerActor`. */
export const PHONEPASS = "phonepass";

export default ModuleProvider(Modules.AUTH, { services: [PhonepassService] });
