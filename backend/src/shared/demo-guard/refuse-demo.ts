import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { LoaderOptions } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { env } from "../../env";

async function isDemo(db: Knex): Promise<boolean> {
  const { rows: tables } = await db.raw<{ rows: { made: boolean }[] }>(
    `select to_regclass('installation') is not null as made`,
  );
  if (!tables[0]?.made) return false;
  const { rows } = await db.raw<{ rows: { demo: boolean }[] }>(
    `select demo from installation where deleted_at is null`,
  );
  return rows.some(({ demo }) => demo);
}

/** Throws when a database with demo sign-ins, which stand in a file beside it, would be served as the real thing. */
export async function refuseDemo(
  db: Knex,
  { serves, allowed }: { readonly serves: boolean; readonly allowed: boolean },
): Promise<void> {
  if (!serves || allowed || !(await isDemo(db))) return;
  throw new Error(
    "Cơ sở dữ liệu này chứa tài khoản dùng thử. / This database holds demo sign-ins. " +
      "Point DATABASE_URL at a database of your own, or set SAOLANG_ALLOW_DEMO=true to serve the demo.",
  );
}

/** Loader: a production server stops here; one-off commands such as the seed (`medusa exec`) go on. */
export async function refuseDemoDatabase({ container }: LoaderOptions): Promise<void> {
  await refuseDemo(container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION), {
    serves: env.NODE_ENV === "production" && process.argv.includes("start"),
    allowed: env.SAOLANG_ALLOW_DEMO === "true",
  });
}
