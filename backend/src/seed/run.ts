import type { ExecArgs } from "@medusajs/framework/types";
import { env } from "../env";
import { fillDemo } from "./demo/fill";
import { fillScale } from "./scale/fill";

/** `medusa exec ./src/seed/run.ts`: fills the database as `SAOLANG_SEED_MODE` says. */
export default async function run({ container }: ExecArgs): Promise<void> {
  if (env.SAOLANG_SEED_MODE === "demo") return fillDemo(container);
  return fillScale(container, {
    products: env.SAOLANG_SEED_PRODUCTS,
    points: env.SAOLANG_SEED_POINTS,
  });
}
