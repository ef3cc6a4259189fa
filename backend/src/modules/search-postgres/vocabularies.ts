import { setImmediate } from "node:timers/promises";
import { Vocabulary } from "@saolang/domain/search";
import { weightLabel, type IndexPlan, jsonbPath } from "./bundled";
import { Kept } from "./kept";

/** Runs one statement; values go as parameters. */
export type Execute = (sql: string, params?: unknown[]) => Promise<unknown[]>;

interface State {
  readonly vocabulary: Vocabulary;
  /** Of the documents it was read from. */
  readonly stamp: string;
}

const maxAgeMs = 60_000;
/** After so many names other work of the process has its turn. */
const namesAtOnce = 500;
/** Old versions of indexes are forgotten. */
const mostIndexes = 16;

/** The words of the names in each index, kept in memory: read again at most once a minute, and only what changed. */
export class Vocabularies {
  readonly #kept = new Map<string, Kept<State>>();
  readonly #execute: Execute;
  readonly #onFailure: (error: unknown) => void;

  constructor(execute: Execute, onFailure: (error: unknown) => void) {
    this.#execute = execute;
    this.#onFailure = onFailure;
  }

  async of(table: string, plan: IndexPlan): Promise<Vocabulary> {
    const kept = this.#kept.get(table) ?? this.#keep(table, plan);
    return (await kept.get()).vocabulary;
  }

  forget(table: string): void {
    this.#kept.delete(table);
  }

  #keep(table: string, plan: IndexPlan): Kept<State> {
    const kept = new Kept<State>({
      empty: { vocabulary: new Vocabulary(), stamp: "" },
      maxAgeMs,
      read: (known) => this.#read(table, plan, known),
      onFailure: this.#onFailure,
    });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size >= mostIndexes && oldest !== undefined) this.#kept.delete(oldest);
    this.#kept.set(table, kept);
    return kept;
  }

  async #read(table: string, plan: IndexPlan, known: State): Promise<State> {
    const [row] = await this.#execute(
      `SELECT count(*) || ' ' || coalesce(max("updated_at")::text, '') AS name FROM "${table}"`,
    );
    const stamp = nameOf(row);
    if (stamp === known.stamp) return known;
    const vocabulary = new Vocabulary();
    for (const path of plan.searchable) {
      const field = plan.fields.get(path);
      if (!field || weightLabel(field.field.searchable) === "D") continue;
      const value = field.is_array
        ? `jsonb_array_elements_text(${jsonbPath(path)})`
        : jsonbPath(path, true);
      const rows = await this.#execute(`SELECT DISTINCT ${value} AS name FROM "${table}"`);
      for (const [at, each] of rows.entries()) {
        if (at % namesAtOnce === 0) await setImmediate();
        vocabulary.add(nameOf(each));
      }
    }
    return { vocabulary, stamp };
  }
}

function nameOf(row: unknown): string {
  const name: unknown = typeof row === "object" && row !== null && "name" in row ? row.name : "";
  return typeof name === "string" ? name : "";
}
