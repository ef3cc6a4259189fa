import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { now } from "./clock.js";

type Facts = Readonly<Record<string, string | number | boolean | null>>;

interface Entry {
  readonly ms: number;
  readonly who: string;
  readonly what: string;
  readonly facts: Facts;
}

/** Everything that happened on a day, in its order: what a failed day is understood by. */
export interface Trace {
  readonly note: (who: string, what: string, facts?: Facts) => void;
  /** How often each kind of fault was really put in. */
  readonly faults: ReadonlyMap<string, number>;
  readonly fault: (who: string, kind: string, facts?: Facts) => void;
  /** Writes it down as one JSON line per entry; answers where. */
  readonly save: (folder: string, seed: number) => string;
}

export function createTrace(): Trace {
  const entries: Entry[] = [];
  const faults = new Map<string, number>();
  const startedAt = performance.now();
  const beganAt = now().toISOString();

  function note(who: string, what: string, facts: Facts = {}): void {
    entries.push({ ms: Math.round(performance.now() - startedAt), who, what, facts });
  }

  return {
    note,
    faults,
    fault(who, kind, facts) {
      faults.set(kind, (faults.get(kind) ?? 0) + 1);
      note(who, `fault: ${kind}`, facts);
    },
    save(folder, seed) {
      mkdirSync(folder, { recursive: true });
      const file = path.join(folder, "trace.jsonl");
      const lines = [{ seed, beganAt }, ...entries].map((entry) => JSON.stringify(entry));
      writeFileSync(file, `${lines.join("\n")}\n`);
      return file;
    },
  };
}
