import { createHash } from "node:crypto";
import {
  catalogueDigestText,
  posCatalogAnswer,
  type PosCatalogDigest,
  type PosCatalogItem,
} from "@saolang/contracts";
import { describe, expect, it } from "vitest";
import { Cache } from "../../local/cache.js";
import { Ledger } from "../../local/ledger.js";
import { anItem, freshName } from "../../test-support/builders.js";
import { auditDue, createAuditor } from "./audit.js";
import { createCatalogue } from "./catalogue.js";

const bowl = anItem();
const scarf = anItem({ variant_id: "variant_scarf", title: "Khăn lụa Vạn Phúc" });

/** The digest as the contract says it, by another hand. */
function digestOf(items: readonly PosCatalogItem[]): string {
  const sorted = [...items].sort((a, b) => (a.variant_id < b.variant_id ? -1 : 1));
  return createHash("sha256").update(sorted.map(catalogueDigestText).join("\n")).digest("hex");
}

function aTillAndServer() {
  const server = { items: [bowl, scarf], cursor: "1", digests: 0, pulls: 0 };
  let ms = Date.parse("2026-11-22T18:00:00.000Z");
  let isQuiet = true;
  const now = () => new Date(ms);
  const [cache, ledger] = [new Cache(freshName()), new Ledger(freshName())];
  const catalogue = createCatalogue({
    cache,
    ledger,
    now,
    async pull(cursor) {
      server.pulls += 1;
      const isNew = cursor === null;
      const value = posCatalogAnswer.parse({
        cursor: server.cursor,
        full: isNew,
        server_time: now().toISOString(),
        star_policy: { warn_after_hours: 24, hide_after_hours: 168 },
        items: isNew ? server.items : [],
        removed_variant_ids: [],
      });
      return { kind: "ok", value };
    },
  });
  const audit = createAuditor({
    catalogue,
    cache,
    ledger,
    now,
    isQuiet: () => isQuiet,
    async ask() {
      server.digests += 1;
      const { cursor, items } = server;
      const value: PosCatalogDigest = { cursor, count: items.length, digest: digestOf(items) };
      return { kind: "ok", value };
    },
    breathe: () => new Promise((resolve) => setImmediate(resolve)),
  });
  return {
    ...{ server, cache, ledger, catalogue, audit },
    pass: (hours: number) => (ms += hours * 3_600_000),
    quiet: (is: boolean) => (isQuiet = is),
  };
}

describe("the nightly look at the goods", () => {
  it("is due after 02:00 in Vietnam when all is quiet, and without waiting after a day", () => {
    const at = (text: string) => new Date(text);
    expect(auditDue(null, at("2026-11-22T05:00:00Z"))).toBe("now");
    expect(auditDue("2026-11-22T05:00:00Z", at("2026-11-22T18:59:00Z"))).toBeNull();
    expect(auditDue("2026-11-22T05:00:00Z", at("2026-11-22T19:00:00Z"))).toBe("when_quiet");
    expect(auditDue("2026-11-22T19:01:00Z", at("2026-11-23T04:00:00Z"))).toBeNull();
    expect(auditDue("2026-11-22T05:00:00Z", at("2026-11-23T05:00:00Z"))).toBe("now");
    expect(auditDue("2026-11-25T05:00:00Z", at("2026-11-22T05:00:00Z"))).toBe("now");
  });

  it("leaves goods alone that are as they should be, stock apart, and asks once", async () => {
    const { server, catalogue, audit, ledger } = aTillAndServer();
    await catalogue.sync();
    server.items = [bowl, { ...scarf, stock: 1 }];
    await audit();
    await audit();
    expect(server).toMatchObject({ digests: 1, pulls: 1 });
    expect(await ledger.log.count()).toBe(0);
  });

  it("fetches everything anew when a change was lost on the way, and the log says so", async () => {
    const { server, catalogue, audit, ledger } = aTillAndServer();
    await catalogue.sync();
    server.items = [{ ...bowl, price: 500_000 }];
    await catalogue.sync();
    await audit();
    expect(catalogue.goods.search("bat dia", 5)[0]?.price).toBe(500_000);
    expect(catalogue.state.get().count).toBe(1);
    expect(await ledger.log.toArray()).toMatchObject([
      { act: "catalogue_mended", facts: { held: 2, told: 1 } },
    ]);
  });

  it("says nothing while the cursor is on the move, and tries again later", async () => {
    const { server, catalogue, audit, pass } = aTillAndServer();
    await catalogue.sync();
    server.cursor = "2";
    await audit();
    await audit();
    expect(server.digests).toBe(1);
    await catalogue.sync();
    pass(0.1);
    await audit();
    expect(server).toMatchObject({ digests: 2, pulls: 2 });
    pass(0.1);
    await audit();
    expect(server.digests).toBe(2);
  });

  it("waits for a quiet moment in the night", async () => {
    const { server, catalogue, audit, pass, quiet } = aTillAndServer();
    await catalogue.sync();
    await audit();
    pass(2);
    quiet(false);
    await audit();
    expect(server.digests).toBe(1);
    quiet(true);
    await audit();
    expect(server.digests).toBe(2);
  });
});
