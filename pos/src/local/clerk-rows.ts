/** What was done at this till, in the order it was done; never changed, shown to the owner in plain words. */
export interface LogRow {
  /** Minted by the database, rising. */
  readonly id?: number;
  readonly at: string;
  readonly clerkName: string | null;
  /** A word of the catalogue of messages under `log`. */
  readonly act: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** What one clerk likes; follows the clerk, not the window. */
export interface PreferencesRow {
  readonly clerkId: string;
  readonly language: "vi" | "en";
}

/** Goods one tap away, in the order of their keys. */
export interface QuickKeyRow {
  readonly place: number;
  readonly variantId: string;
}
