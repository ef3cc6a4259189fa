import { readFileSync } from "node:fs";
import path from "node:path";
import { startStack } from "../lib/stack/start-stack.mjs";

export type App = "backend" | "storefront" | "pos";

/** What the demo seed writes to demo.json, as docs/architecture.md promises it. */
export interface Demo {
  readonly publishableKey: string;
  readonly admin: { readonly email: string; readonly password: string };
  readonly salesPoints: readonly DemoSalesPoint[];
  readonly producers: readonly { id: string; name: string; phone: string; password: string }[];
  readonly products: {
    readonly valid: readonly string[];
    readonly expired: readonly string[];
    readonly revoked: readonly string[];
  };
}

export interface DemoSalesPoint {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly pairingCode: string;
  readonly clerks: readonly { id: string; name: string; pin: string; role: "clerk" | "manager" }[];
}

/** A whole shop that one journey has for itself. */
export interface Stack {
  readonly addresses: Readonly<Record<App, string>>;
  readonly databaseUrl: string;
  readonly dataDir: string;
  readonly demo: Demo;
  /** Ends apps and starts them again, for instance with another clock: `restart(undefined, { SAOLANG_NOW })`. */
  restart(apps?: readonly App[], env?: Readonly<Record<string, string>>): Promise<void>;
  /** Kills apps without any chance to finish. */
  kill(apps?: readonly App[]): Promise<void>;
  start(apps: readonly App[], env?: Readonly<Record<string, string>>): Promise<void>;
  stop(): Promise<void>;
}

/** Where the shops of this process write their logs. */
export const openDataDirs = new Set<string>();

/** Starts a freshly seeded shop on free ports. `now` (ISO 8601) is where every app's clock begins. */
export async function openStack({ now }: { now?: string } = {}): Promise<Stack> {
  const stack = await startStack({ more: now ? { SAOLANG_NOW: now } : {} });
  const file = path.join(stack.dataDir, "demo.json");
  // The seed writes exactly this; a journey that finds otherwise should fail.
  const demo = JSON.parse(readFileSync(file, "utf8")) as Demo;
  openDataDirs.add(stack.dataDir);
  const stop = async (): Promise<void> => {
    openDataDirs.delete(stack.dataDir);
    await stack.stop();
  };
  // The script is plain JavaScript, so its types stop here.
  return { ...stack, stop, demo } as unknown as Stack;
}
