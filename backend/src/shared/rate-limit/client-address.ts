import { isIP } from "node:net";
import type { MedusaRequest } from "@medusajs/framework/http";

const own = /^(?:::ffff:)?(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)|^::1$|^f[cd]/iu;

/**
 * Who is asking, for counting tries: the address a proxy of ours reports, else the peer itself. Medusa trusts one
 * proxy hop from anybody, so a caller straight from the internet could write any `x-forwarded-for`; the header counts
 * only when the peer sits on a private network. Null: one of our own servers, speaking for nobody in particular.
 */
export function clientAddress(req: Pick<MedusaRequest, "socket" | "ip">): string | null {
  const peer = req.socket.remoteAddress ?? "";
  if (!own.test(peer)) return peer || null;
  const reported = req.ip ?? "";
  return isIP(reported) !== 0 && reported !== peer ? reported : null;
}
