import type { Refusal } from "@saolang/contracts";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { z } from "zod";
import { type Audience, audienceOf } from "../audience";
import type CatalogService from "../service";
import type { Register } from "../../certificate/read/register";
import type { Locale } from "../snapshot/entry";
import type { CatalogSnapshot } from "../snapshot/snapshot";

/** A question of the storefront, the same whichever way it reached the process. */
export interface StoreAsk {
  readonly catalog: CatalogService;
  readonly register: Register;
  readonly db: Knex;
  /** Sales channels the publishable key reaches. */
  readonly channelIds: readonly string[];
  /** As parsed from the address, `locale` among them when asked for. */
  readonly query: Readonly<Record<string, unknown>>;
  /** The last part of the address where the route has one. */
  readonly name: string;
  readonly at: Date;
}

/** Either the answer as JSON text or why there is none. */
export type StoreReply =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly refusal: Refusal; readonly locale: Locale };

export type StoreRead = (ask: StoreAsk) => Promise<StoreReply>;

/** An accepted answer. */
export function answer(body: unknown): StoreReply {
  return { ok: true, text: JSON.stringify(body) };
}

/** A refused one. */
export function refused(refusal: Refusal, locale: Locale = "vi"): StoreReply {
  return { ok: false, refusal, locale };
}

/** A question that is not asked as the contract says. */
export function malformed(error: z.core.$ZodError): StoreReply {
  const issues = error.issues
    .slice(0, 20)
    .map(({ path, message }) => ({ path: path.join("."), message }));
  return refused({ code: "malformed", facts: { issues } });
}

/** The snapshot of the moment and what the asking storefront may see of it. */
export async function look({ catalog, channelIds, at }: StoreAsk): Promise<{
  readonly snapshot: CatalogSnapshot;
  readonly audience: Audience;
}> {
  const snapshot = await catalog.current();
  snapshot.turnTo(at.getTime());
  return { snapshot, audience: audienceOf(snapshot.points, channelIds) };
}
