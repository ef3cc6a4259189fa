import type { CatalogSnapshot } from "./snapshot";

/** Results over the snapshot, kept until something in it changes; the oldest goes when there are too many. */
export class Remembered<Value> {
  private version = -1;
  private readonly kept = new Map<string, Value>();

  constructor(
    private readonly snapshot: CatalogSnapshot,
    private readonly limit: number,
  ) {}

  /** The kept value, or a new one; ask only after the snapshot was turned to the instant of the question. */
  of(key: string, make: () => Value): Value {
    if (this.version !== this.snapshot.version) {
      this.kept.clear();
      this.version = this.snapshot.version;
    }
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    const value = make();
    const oldest = this.kept.keys().next();
    if (this.kept.size >= this.limit && !oldest.done) this.kept.delete(oldest.value);
    this.kept.set(key, value);
    return value;
  }
}
