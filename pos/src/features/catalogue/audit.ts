import { businessDayOf, startOfDayAt } from "@saolang/domain/time";
import type { PosCatalogDigest } from "@saolang/contracts";
import type { Answer } from "../../device/server.js";
import type { Cache } from "../../local/cache.js";
import type { Ledger } from "../../local/ledger.js";
import type { Catalogue } from "./catalogue.js";
import { logEntry } from "../../local/log-entry.js";

const hourMs = 3_600_000;
/** In the small hours nobody buys. */
const nightlyMs = 2 * hourMs;
/** No more questions than this while the cursor is on the move. */
const triesMs = 5 * 60_000;

/**
 * Whether the goods should be held against the server's: "now" when that was longer than a day ago, "when_quiet" when
 * 02:00 in Vietnam has passed since.
 */
export function auditDue(lastAt: string | null, now: Date): "now" | "when_quiet" | null {
  const lastMs = lastAt === null ? Number.NEGATIVE_INFINITY : Date.parse(lastAt);
  if (Math.abs(now.getTime() - lastMs) >= 24 * hourMs) return "now";
  const nightMs = startOfDayAt(businessDayOf(now)).getTime() + nightlyMs;
  return now.getTime() >= nightMs && lastMs < nightMs ? "when_quiet" : null;
}

export interface AuditPorts {
  readonly catalogue: Catalogue;
  readonly cache: Cache;
  readonly ledger: Ledger;
  readonly now: () => Date;
  readonly isQuiet: () => boolean;
  readonly ask: () => Promise<Answer<PosCatalogDigest>>;
  /** Gives way to the screen. */
  readonly breathe: () => Promise<void>;
}

/**
 * Holds the goods of this till against the server's digest when that is due; call it often. Other goods at the same
 * cursor mean that a change was lost on the way, so everything is fetched anew and the log says so. At another cursor
 * nothing can be said, and it is tried again later.
 */
export function createAuditor(ports: AuditPorts): () => Promise<void> {
  const { catalogue, cache, ledger, now, isQuiet } = ports;
  let triedMs = Number.NEGATIVE_INFINITY;

  async function audit(): Promise<void> {
    const held = catalogue.held();
    if (held === null) return;
    triedMs = now().getTime();
    const answer = await ports.ask();
    if (answer.kind !== "ok" || answer.value.cursor !== held.cursor) return;
    const { digestOf } = await import("./digest.js");
    const digest = await digestOf(held.items, ports.breathe);
    const at = now();
    if (digest !== answer.value.digest) {
      if (!(await catalogue.fetchAnew())) return;
      const facts = { held: held.items.length, told: answer.value.count };
      await ledger.log.add(logEntry(at, null, "catalogue_mended", facts));
    }
    await cache.audit.put({ key: "audit", auditedAt: at.toISOString() });
  }

  return async () => {
    const lastAt = (await cache.audit.get("audit"))?.auditedAt ?? null;
    const due = auditDue(lastAt, now());
    if (due === null || (due === "when_quiet" && !isQuiet())) return;
    if (Math.abs(now().getTime() - triedMs) < triesMs) return;
    await audit();
  };
}
