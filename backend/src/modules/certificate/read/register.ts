import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { certificateModule } from "../index";
import type CertificateService from "../service";
import type { BookKeeper } from "./book/keeper";

/** What reads of the register are made from: its book selects and counts, the database says what is shown. */
export interface Register {
  readonly db: Knex;
  readonly book: BookKeeper;
}

/** The register of this process. */
export function registerOf(scope: MedusaContainer): Register {
  return scope.resolve<CertificateService>(certificateModule).register;
}
