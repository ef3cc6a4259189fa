import type { PosCatalogAnswer, PosCatalogDigest, PosCommandResult } from "@saolang/contracts";
import type { Answer, Ask } from "../device/server.js";
import type { Ledger } from "../local/ledger.js";

/** What this till asks the server in the name of its device. */
export interface Questions {
  readonly catalogue: (cursor: string | null) => Promise<Answer<PosCatalogAnswer>>;
  readonly digest: () => Promise<Answer<PosCatalogDigest>>;
  readonly commands: (body: string) => Promise<Answer<{ results: PosCommandResult[] }>>;
}

export function createQuestions(ledger: Ledger, ask: Ask): Questions {
  // Read each time: a till that is paired again gets a new one.
  const token = async (): Promise<string | null> =>
    (await ledger.device.get("this"))?.token ?? null;
  return {
    async catalogue(cursor) {
      const query = cursor === null ? "" : `?cursor=${encodeURIComponent(cursor)}`;
      return ask({
        path: `/pos/catalog${query}`,
        token: await token(),
        shape: (wire) => wire.posCatalogAnswer,
      });
    },
    digest: async () =>
      ask({
        path: "/pos/catalog/digest",
        token: await token(),
        shape: (wire) => wire.posCatalogDigest,
      }),
    commands: async (body) =>
      ask({
        path: "/pos/commands",
        token: await token(),
        body,
        shape: (wire) => wire.posCommandAnswer,
      }),
  };
}
