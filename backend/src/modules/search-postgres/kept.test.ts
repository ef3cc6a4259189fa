import { describe, expect, it } from "vitest";
import { Kept } from "./kept";

describe("what is kept", () => {
  it("is waited for once, and afterwards given at once while it is read again", async () => {
    let release: (() => void) | undefined;
    let readings = 0;
    const kept = new Kept({
      empty: 0,
      maxAgeMs: -1,
      read: async (known) => {
        readings += 1;
        if (readings > 1) await new Promise<void>((resolve) => (release = resolve));
        return known + 1;
      },
      onFailure: () => expect.unreachable(),
    });
    expect(await Promise.all([kept.get(), kept.get()])).toEqual([1, 1]);
    expect(await kept.get()).toBe(1);
    release?.();
    expect(await kept.get()).toBe(1);
    await expect.poll(() => kept.get()).toBe(2);
    release?.();
  });

  it("is what was known when reading fails, and says so", async () => {
    const failures: unknown[] = [];
    const kept = new Kept({
      empty: "nothing",
      maxAgeMs: 1_000,
      read: () => Promise.reject(new Error("away")),
      onFailure: (error) => failures.push(error),
    });
    expect(await kept.get()).toBe("nothing");
    expect(await kept.get()).toBe("nothing");
    expect(failures).toHaveLength(1);
  });
});
