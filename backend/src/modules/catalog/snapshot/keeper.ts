import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import {
  type JournalChange,
  journalReadLimit,
  type JournalPosition,
  readJournal,
} from "../journal/read";
import { FreshLook } from "../../../shared/fresh-look";
import { readPoints } from "./points";
import { toCatalogProducts } from "./product";
import { readCatalogRows } from "./rows";
import { CatalogSnapshot } from "./snapshot";

/** Loads the snapshot once and follows the journal from there. */
export class SnapshotKeeper {
  readonly snapshot = new CatalogSnapshot();
  private at: JournalPosition | null = null;
  /** Rows already applied whose transaction is not yet below the position: they will be read again. */
  private applied: ReadonlySet<string> = new Set();
  private readonly looks = new FreshLook(() => this.look());
  private checkedMs = Number.NEGATIVE_INFINITY;
  private loadedMs = Number.NEGATIVE_INFINITY;
  private isToReload = false;

  constructor(private readonly db: Knex) {}

  /** Where the snapshot stands in the journal; null before the first load. */
  get position(): JournalPosition | null {
    return this.at;
  }

  /** Waits for a look at the journal when the last one is older than `maxAgeMs`; one look serves all who wait. */
  async ensureFresh(maxAgeMs: number): Promise<void> {
    if (performance.now() - this.checkedMs < maxAgeMs) return;
    await this.refresh();
  }

  /** Applies what the journal holds beyond the snapshot. A caller never gets a look that began before it asked. */
  refresh(): Promise<void> {
    return this.looks.take();
  }

  /** Reads everything anew when the last time is older than `maxAgeMs`; those who ask meanwhile wait for the same look. */
  async reread(maxAgeMs: number): Promise<void> {
    if (performance.now() - this.loadedMs < maxAgeMs) return;
    this.isToReload = true;
    await this.refresh();
  }

  private async look(): Promise<void> {
    const startedMs = performance.now();
    const reading = await readJournal(this.db, this.at?.xid ?? null);
    const mustReload =
      this.isToReload ||
      this.at === null ||
      this.at.epoch !== reading.position.epoch ||
      this.at.xid <= reading.prunedBefore ||
      reading.changes.length >= journalReadLimit;
    if (mustReload) await this.load();
    else await this.apply(reading.changes.filter((change) => !this.applied.has(change.id)));
    this.applied = new Set(
      reading.changes
        .filter((change) => change.xid >= reading.position.xid)
        .map((change) => change.id),
    );
    this.at = reading.position;
    this.checkedMs = startedMs;
  }

  private async load(): Promise<void> {
    const startedMs = performance.now();
    const [rows, points] = await Promise.all([readCatalogRows(this.db, null), readPoints(this.db)]);
    this.snapshot.replaceAll(toCatalogProducts(rows), points);
    this.loadedMs = startedMs;
    this.isToReload = false;
  }

  private async apply(changes: readonly JournalChange[]): Promise<void> {
    if (changes.length === 0) return;
    if (changes.some((change) => change.productId === null)) {
      this.snapshot.replacePoints(await readPoints(this.db));
    }
    const ids = new Set(changes.map((change) => change.productId).filter((id) => id !== null));
    if (ids.size === 0) return;
    for (const product of toCatalogProducts(await readCatalogRows(this.db, [...ids]))) {
      this.snapshot.put(product);
      ids.delete(product.id);
    }
    for (const id of ids) this.snapshot.remove(id);
  }
}
