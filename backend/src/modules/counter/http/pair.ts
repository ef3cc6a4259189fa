import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { type PairAnswer, pairRequest } from "@saolang/contracts";
import { now } from "../../../clock";
import { sendRefusal } from "../../../shared/http/refusal";
import { clientAddress } from "../../../shared/rate-limit/client-address";
import { limit } from "../../../shared/rate-limit/limit";
import { pairDevice } from "../device/pair-device";
import { pointOf } from "./point-of";

// 40 random bits, single use and a day to live: 300 tries a minute from everywhere together is no way to guess one.
const everybody = { key: "pairing:all", max: 300, windowSeconds: 60 };
const perAddress = { max: 10, windowSeconds: 60 };

/** `POST /pos/devices/pair`: a code becomes a device and its token, once. */
export async function pair(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const address = clientAddress(req) ?? "own";
  const tooMany = await limit(
    req.scope,
    { key: `pairing:address:${address}`, ...perAddress },
    everybody,
  );
  if (tooMany) return sendRefusal(res, tooMany);
  const request = pairRequest.safeParse(req.body);
  if (!request.success) return sendRefusal(res, { code: "malformed" });

  const db = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
  const paired = await pairDevice(db, request.data, now());
  if (!paired.ok) return sendRefusal(res, paired.refusal);
  const { id, letter, token, sales_point_id } = paired.value;
  const point = await pointOf(req.scope, sales_point_id);
  const answer: PairAnswer = {
    device_id: id,
    device_token: token,
    device_letter: letter,
    sales_point: { id: point.id, code: point.code, name: point.name, address: point.address },
  };
  res.status(200).json(answer);
}
