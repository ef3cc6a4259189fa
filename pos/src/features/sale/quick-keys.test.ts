import { describe, expect, it } from "vitest";
import { Ledger } from "../../local/ledger.js";
import { freshName } from "../../test-support/builders.js";
import {
  mostQuickKeys,
  moveQuickKey,
  putQuickKey,
  readQuickKeys,
  removeQuickKey,
} from "./quick-keys.js";

async function keysOf(ledger: Ledger): Promise<string[]> {
  return (await readQuickKeys(ledger)).map(({ variantId }) => variantId);
}

describe("quick keys", () => {
  it("stand in the order they were given, each goods once", async () => {
    const ledger = new Ledger(freshName());
    for (const id of ["a", "b", "c", "a"]) await putQuickKey(ledger, id);
    await moveQuickKey(ledger, "c", -1);
    await moveQuickKey(ledger, "a", -1);
    expect(await keysOf(ledger)).toEqual(["a", "c", "b"]);
    await removeQuickKey(ledger, "c");
    expect(await readQuickKeys(ledger)).toEqual([
      { place: 0, variantId: "a" },
      { place: 1, variantId: "b" },
    ]);
  });

  it("are no more than fit the screen, and survive a restart", async () => {
    const name = freshName();
    const ledger = new Ledger(name);
    for (let at = 0; at < mostQuickKeys + 3; at += 1) await putQuickKey(ledger, `variant_${at}`);
    ledger.close();
    expect(await keysOf(new Ledger(name))).toHaveLength(mostQuickKeys);
  });
});
