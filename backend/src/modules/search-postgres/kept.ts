interface Keeping<T> {
  /** Until it was read, and when the first reading fails. */
  readonly empty: T;
  readonly maxAgeMs: number;
  readonly read: (known: T) => Promise<T>;
  readonly onFailure: (error: unknown) => void;
}

/** Something read now and then. Who asks waits for the first reading only; a failed one leaves what was known. */
export class Kept<T> {
  #value: T;
  #readAt = -Infinity;
  #isKnown = false;
  #reading: Promise<void> | undefined;
  readonly #keeping: Keeping<T>;

  constructor(keeping: Keeping<T>) {
    this.#keeping = keeping;
    this.#value = keeping.empty;
  }

  async get(): Promise<T> {
    if (performance.now() - this.#readAt > this.#keeping.maxAgeMs) {
      this.#reading ??= this.#read();
    }
    if (!this.#isKnown) await this.#reading;
    return this.#value;
  }

  async #read(): Promise<void> {
    try {
      this.#value = await this.#keeping.read(this.#value);
    } catch (error) {
      this.#keeping.onFailure(error);
    } finally {
      this.#isKnown = true;
      this.#readAt = performance.now();
      this.#reading = undefined;
    }
  }
}
