import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { PostgresSearch } from "./service";

export default ModuleProvider(Modules.SEARCH, { services: [PostgresSearch] });
