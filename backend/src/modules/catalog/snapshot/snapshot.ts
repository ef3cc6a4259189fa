import { type CatalogEntry, cardKey, isInStockAt } from "./entry";
import { type ListOrder, OrderedEntries } from "./orders";
import type { CatalogPoint } from "./points";
import type { CatalogProduct } from "./product";
import { ProductNames } from "./product-names";
import { StarBook } from "./star-book";

/** Every published product in memory, in every order a listing offers. One per server process. */
export class CatalogSnapshot {
  private readonly entries = new Map<string, CatalogEntry>();
  private readonly idByHandle = new Map<string, string>();
  private readonly ordered = new OrderedEntries();
  private readonly stars = new StarBook();
  private readonly names = new ProductNames();
  private openLocations: ReadonlySet<string> = new Set();
  private salesPoints: readonly CatalogPoint[] = [];
  private changes = 0;

  /** Goes up whenever a listing could come out differently. */
  get version(): number {
    return this.changes;
  }

  get points(): readonly CatalogPoint[] {
    return this.salesPoints;
  }

  get size(): number {
    return this.entries.size;
  }

  byId(id: string): CatalogProduct | null {
    return this.entries.get(id)?.product ?? null;
  }

  byHandle(handle: string): CatalogEntry | null {
    const id = this.idByHandle.get(handle);
    return id === undefined ? null : (this.entries.get(id) ?? null);
  }

  products(): Iterable<CatalogProduct> {
    return [...this.entries.values()].map((entry) => entry.product);
  }

  /** The entries in an order, with the stars of the instant. */
  list(order: ListOrder, atMs: number): readonly CatalogEntry[] {
    this.turnTo(atMs);
    return this.ordered.in(order);
  }

  /** How well an entry answers what was typed, 0 for not at all; good until the version goes up. */
  ranking(typed: string): (entry: CatalogEntry) => number {
    const rank = this.names.ranking(typed);
    return (entry) => rank(entry.names);
  }

  /** Brings stars to the instant; cheap unless one changed since the last question. */
  turnTo(atMs: number): void {
    if (this.stars.holdsAt(atMs)) return;
    if (!this.stars.open(this.entries.values(), atMs)) return;
    this.ordered.resetFeatured(this.entries.values());
    this.changes += 1;
  }

  replaceAll(products: readonly CatalogProduct[], points: readonly CatalogPoint[]): void {
    this.entries.clear();
    this.idByHandle.clear();
    this.openTo(points);
    for (const product of products) {
      this.entries.set(product.id, this.toEntry(product));
      this.idByHandle.set(product.handle, product.id);
    }
    this.ordered.reset([...this.entries.values()]);
    this.changes += 1;
  }

  /** The sales points changed: which of them are open decides what is in stock. */
  replacePoints(points: readonly CatalogPoint[]): void {
    this.replaceAll([...this.products()], points);
  }

  put(product: CatalogProduct): void {
    const old = this.entries.get(product.id);
    const isInStock = isInStockAt(product, this.openLocations);
    if (old && old.isInStock === isInStock && cardKey(old.product) === cardKey(product)) {
      // Only pieces counted: no list moves, no card changes.
      old.product = product;
      return;
    }
    if (old) this.remove(product.id);
    const entry = this.toEntry(product);
    this.entries.set(product.id, entry);
    this.idByHandle.set(product.handle, product.id);
    this.ordered.insert(entry);
    this.changes += 1;
  }

  remove(id: string): void {
    const entry = this.entries.get(id);
    if (!entry) return;
    this.ordered.remove(entry);
    this.entries.delete(id);
    if (this.idByHandle.get(entry.product.handle) === id) {
      this.idByHandle.delete(entry.product.handle);
    }
    this.changes += 1;
  }

  private toEntry(product: CatalogProduct): CatalogEntry {
    const isInStock = isInStockAt(product, this.openLocations);
    const names = this.names.of(product);
    const entry: CatalogEntry = { product, isInStock, stars: null, names, cardText: new Map() };
    this.stars.note(entry);
    return entry;
  }

  private openTo(points: readonly CatalogPoint[]): void {
    this.salesPoints = points;
    this.openLocations = new Set(
      points.filter((point) => point.isActive).map((point) => point.stockLocationId),
    );
  }
}
