import type { MedusaContainer } from "@medusajs/framework/types";
import { catalogModule } from "../index";
import type CatalogService from "../service";

/** Nightly: journal rows no till will ask about any more. Running twice at once removes each row once. */
export default async function pruneCatalogJournal(container: MedusaContainer): Promise<void> {
  await container.resolve<CatalogService>(catalogModule).pruneJournal();
}

export const config = { name: "prune-catalog-journal", schedule: "20 19 * * *" };
