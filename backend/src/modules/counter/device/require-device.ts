import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { now } from "../../../clock";
import { sendRefusal } from "../../../shared/http/refusal";
import { type SignedInDevice, deviceByToken } from "./device-by-token";

/** A request that passed `requireDevice`. */
export interface DeviceRequest<Body = unknown> extends MedusaRequest<Body> {
  device: SignedInDevice;
}

const bearer = /^Bearer ([A-Za-z0-9_-]{32,128})$/;

/** Lets only a paired till pass, known by its opaque token; anybody else is `signed_out`. */
export async function requireDevice(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const token = bearer.exec(req.headers.authorization ?? "")?.[1];
  const db = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
  const device = token === undefined ? null : await deviceByToken(db, token, now());
  if (device === null) return sendRefusal(res, { code: "signed_out" });
  Object.assign(req, { device });
  next();
}
