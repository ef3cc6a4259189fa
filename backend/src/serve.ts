import { Server } from "node:http";
import { container } from "@medusajs/framework";
import start from "@medusajs/medusa/commands/start";
import { env } from "./env";
import { mountInFront } from "./modules/catalog/front/front";

/** Serves the backend: what `medusa start` does, with the storefront's reads in front of it. */
async function serve(): Promise<void> {
  const started = await start({ directory: process.cwd(), port: env.BACKEND_PORT });
  if (!started || !(started.server instanceof Server))
    throw new Error("Medusa did not start a server");
  mountInFront(started.server, container);
}

void serve();
