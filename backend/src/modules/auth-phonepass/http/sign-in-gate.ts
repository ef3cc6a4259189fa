import { createHash } from "node:crypto";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { IUserModuleService } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { RefusalCode } from "@saolang/contracts";
import { normalisePhone } from "@saolang/domain/text";
import { now } from "../../../clock";
import { sendRefusal } from "../../../shared/http/refusal";
import { clientAddress } from "../../../shared/rate-limit/client-address";
import { RATE_LIMIT } from "../../../shared/rate-limit";
import { limit } from "../../../shared/rate-limit/limit";
import type { RateLimitRule, RateLimitService } from "../../../shared/rate-limit/service";

// These answer only to a valid token or cookie, so there is nothing to guess; the admin calls them all the time.
const afterSignIn =
  /^\/(?:session|token\/refresh|mfa\/factors(?:\/[^/]+)?|mfa\/recovery-codes)\/?$/iu;

const actors = new Set(["user", "customer", "producer", "mfa", "verification"]);

function segmentsOf(path: string): string[] {
  return path.split("/").filter(Boolean).map(decodeURIComponent);
}

function textIn(body: unknown, key: string): string | null {
  const fields: Record<string, unknown> =
    typeof body === "object" && body !== null ? { ...body } : {};
  const value = fields[key];
  return typeof value === "string" ? value.trim().toLowerCase() : null;
}

/**
 * Accounts are given out: producers by the office, staff by invitation. The admin's invitation page registers with the
 * invited address before it shows the token, so an open invitation for that address is what lets it through.
 */
async function registrationRefusal(
  req: MedusaRequest,
  [actor, provider, action]: string[],
): Promise<RefusalCode | null> {
  if (provider === "user") return "registration_closed";
  if (action !== "register" || actor === "customer") return null;
  const email = textIn(req.body, "email");
  if (actor !== "user" || !email) return "registration_closed";
  const users = req.scope.resolve<IUserModuleService>(Modules.USER);
  const invited = await users.listInvites({ email });
  const open = invited.some((invite) => !invite.accepted && new Date(invite.expires_at) > now());
  return open ? null : "registration_closed";
}

function accountIn(body: unknown): string | null {
  const phone = textIn(body, "phone");
  const read = phone === null ? null : normalisePhone(phone);
  if (read) return read.ok ? read.value : phone;
  return textIn(body, "email") ?? textIn(body, "identifier");
}

/** Tries per address and per account. The account is kept as a hash: the table must not become a list of phones. */
function triesOf(req: MedusaRequest, actor: string): RateLimitRule[] {
  const account = accountIn(req.body);
  const hashed = account && createHash("sha256").update(`${actor}:${account}`).digest("hex");
  return [
    {
      key: `sign-in:address:${clientAddress(req) ?? "own"}`,
      max: 20,
      windowSeconds: 60,
    },
    ...(hashed ? [{ key: `sign-in:account:${hashed}`, max: 20, windowSeconds: 600 }] : []),
  ];
}

/** First rule of `/auth`: unknown actors, closed registration and too many tries are answered before Medusa looks. */
export async function signInGate(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const segments = segmentsOf(req.path);
  const actor = segments[0]?.toLowerCase() ?? "";
  if (req.method === "OPTIONS" || afterSignIn.test(req.path)) {
    next();
    return;
  }
  const closed = await registrationRefusal(
    req,
    segments.map((segment) => segment.toLowerCase()),
  );
  if (closed || !actors.has(actor)) {
    sendRefusal(res, { code: closed ?? "not_found" });
    return;
  }
  const rules = triesOf(req, actor);
  const refusal = await limit(req.scope, ...rules);
  if (refusal) {
    sendRefusal(res, refusal);
    return;
  }
  res.once("finish", () => {
    if (res.statusCode >= 300) return;
    // Only tries that failed count: a busy office behind one address is not an attack.
    const counts = req.scope.resolve<RateLimitService>(RATE_LIMIT);
    const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER);
    Promise.all(rules.map(({ key }) => counts.giveBack(key))).catch((error: unknown) =>
      logger.warn(`sign-in count not given back: ${String(error)}`),
    );
  });
  next();
}
