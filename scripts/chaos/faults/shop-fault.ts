import { pause } from "../clock.js";
import type { Dice } from "../dice.js";
import type { ShopDatabase } from "../shop/database.js";
import type { ProcessName, Shop } from "../shop/shop.js";
import type { Trace } from "../trace.js";

/** What goes wrong behind the tills. */
export type ShopFault =
  | { readonly kind: "kill"; readonly names: readonly ProcessName[]; readonly downMs: number }
  | { readonly kind: "database_cuts" }
  | { readonly kind: "redis_restart" };

/** One of each kind, for a day too short to leave it to chance. */
export function oneOfEach(dice: Dice): ShopFault[] {
  const kills = (["server-a", "server-b", "worker"] as const).map((name) => ({
    kind: "kill" as const,
    names: [name],
    downMs: dice.whole(0, 1_000),
  }));
  return dice.shuffled([...kills, { kind: "database_cuts" }, { kind: "redis_restart" }]);
}

export function throwShopFault(dice: Dice): ShopFault {
  const kind = dice.pick([
    "kill",
    "kill",
    "database_cuts",
    "database_cuts",
    "redis_restart",
  ] as const);
  if (kind !== "kill") return { kind };
  const names = dice.pick<readonly ProcessName[]>([
    ["server-a"],
    ["server-a"],
    ["server-b"],
    ["server-b"],
    ["worker"],
    ["server-a", "server-b"],
    ["server-a", "worker"],
  ]);
  return { kind, names, downMs: dice.whole(0, 2_000) };
}

/** Strikes behind the tills; kills wait for each other, since what starts again needs the machine. */
export function createSurgeon(shop: Shop, database: ShopDatabase, trace: Trace) {
  let kills: Promise<void> = Promise.resolve();

  async function kill({ names, downMs }: Extract<ShopFault, { kind: "kill" }>): Promise<void> {
    for (const name of names) trace.fault(name, "kill");
    await Promise.all(names.map((name) => shop.kill(name)));
    await pause(downMs);
    for (const name of names) {
      await shop.start(name);
      trace.note(name, "serves again");
    }
  }

  return {
    async strike(fault: ShopFault): Promise<void> {
      switch (fault.kind) {
        case "kill":
          kills = kills.then(() => kill(fault));
          // Whoever waits for the end of the day hears of a failure.
          kills.catch(() => undefined);
          return;
        case "database_cuts":
          trace.fault("postgres", fault.kind, { connections: await database.cutConnections() });
          return;
        case "redis_restart":
          trace.fault("redis", fault.kind);
          await shop.redis.restart();
      }
    },
    /** Everything that was killed serves again. */
    healed: () => kills,
  };
}
