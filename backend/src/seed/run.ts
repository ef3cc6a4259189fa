import type { ExecArgs } from "@medusajs/framework/types";
import { env } from "../env";
import { fillDemo } from "./demo/fill";

/** `medusa exec ./src/seed/run.ts`: fills the database as `SAOLANG_SEED_MODE` says. */
export default async function run({ container }: ExecArgs): Promise<void> {
  if (env.SAOLANG_SEED_MODE === "demo") await fillDemo(container);
}
