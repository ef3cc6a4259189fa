import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { now } from "../../../clock";
import { type Register, registerOf } from "../../certificate/read/register";
import { catalogModule } from "../index";
import type CatalogService from "../service";
import { KeyRing } from "./key-ring";
import { readOf } from "./read-of";

type Listener = (req: IncomingMessage, res: ServerResponse) => void;

interface Front {
  readonly db: Knex;
  readonly catalog: CatalogService;
  readonly register: Register;
  readonly keys: KeyRing;
}

/** Answers a storefront read; false leaves the request untouched for Medusa. */
async function tryAnswer(
  { keys, ...sources }: Front,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<boolean> {
  const token = req.headers["x-publishable-api-key"];
  const found = req.method === "GET" && typeof token === "string" ? readOf(req.url ?? "") : null;
  if (found === null || typeof token !== "string") return false;
  const channelIds = await keys.channelsOf(token);
  if (channelIds === null) return false;
  const language = req.headers["x-medusa-locale"];
  const query = typeof language === "string" ? { locale: language, ...found.query } : found.query;
  const reply = await found.read({ ...sources, channelIds, query, name: found.name, at: now() });
  // A refusal is rare: Medusa's route says it in its own words, headers and log line.
  if (!reply.ok) return false;
  res.writeHead(200, {
    "content-type": "application/json; charset=utf-8",
    "content-length": Buffer.byteLength(reply.text),
    "cache-control": "no-store",
  });
  res.end(reply.text);
  return true;
}

/**
 * Puts the storefront's reads in front of Medusa's own listener. Behind it a request passes sessions, body parser, key
 * check by query graph and some 500 routes before ours: four to five times the work of the answer itself. Everything
 * that is not plainly such a read, every refusal and every failure goes on to Medusa and the same read behind it.
 */
export function readsInFront(container: MedusaContainer, medusa: Listener): Listener {
  const db = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
  const catalog = container.resolve<CatalogService>(catalogModule);
  const front: Front = { db, catalog, register: registerOf(container), keys: new KeyRing(db) };
  return (req, res) => {
    tryAnswer(front, req, res).then(
      (isAnswered) => {
        if (!isAnswered) medusa(req, res);
      },
      // Medusa's route meets the same trouble, and its error handler answers and logs it.
      () => medusa(req, res),
    );
  };
}

/** Exchanges the listener of a running server; those that only watch requests stay as they are. */
export function mountInFront(server: Server, container: MedusaContainer): void {
  const [first, ...watchers] = server.listeners("request");
  if (!first) throw new Error("the server has no request listener to stand in front of");
  const medusa: Listener = (req, res) => {
    first.call(server, req, res);
  };
  server.removeAllListeners("request");
  server.on("request", readsInFront(container, medusa));
  for (const watcher of watchers) {
    server.on("request", (req, res) => {
      watcher.call(server, req, res);
    });
  }
}
