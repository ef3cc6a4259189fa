import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** The process's pool of PostgreSQL connections, for statements that are ours. */
export function connectionOf(scope: MedusaContainer): Knex {
  return scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
}
