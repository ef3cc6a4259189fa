import { nextChangeAt, starsOn } from "@saolang/domain/certificate";
import type { CatalogEntry } from "./entry";

/**
 * Stars of all entries at one instant, and until when they hold. Stars are derived from certificates and the clock and
 * stored nowhere; asking again within the span costs one comparison, and the midnight or the revocation that ends the
 * span makes the next question compute them anew.
 */
export class StarBook {
  private fromMs = Number.POSITIVE_INFINITY;
  private untilMs = Number.NEGATIVE_INFINITY;

  holdsAt(atMs: number): boolean {
    return this.fromMs <= atMs && atMs < this.untilMs;
  }

  /** Computes every entry at an instant; true when some stars differ from before. */
  open(entries: Iterable<CatalogEntry>, atMs: number): boolean {
    this.fromMs = atMs;
    this.untilMs = Number.POSITIVE_INFINITY;
    let hasChanged = false;
    for (const entry of entries) {
      const before = entry.stars;
      this.note(entry);
      if (entry.stars === before) continue;
      entry.cardText.clear();
      hasChanged = true;
    }
    return hasChanged;
  }

  /** Gives a new entry the stars of the instant the book is open at. */
  note(entry: CatalogEntry): void {
    const { id, producer, certificates } = entry.product;
    if (!Number.isFinite(this.fromMs)) return;
    const at = new Date(this.fromMs);
    entry.stars = producer === null ? null : starsOn(certificates, id, producer.id, at);
    for (const certificate of certificates) {
      const next = nextChangeAt(certificate, at);
      if (next !== null) this.untilMs = Math.min(this.untilMs, next.getTime());
    }
  }
}
