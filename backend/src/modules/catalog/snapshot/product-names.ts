import { type FoldedNames, NameBook } from "@saolang/domain/text";
import { communeRef } from "../communes";
import type { CatalogProduct } from "./product";

function fold(book: NameBook, product: CatalogProduct): FoldedNames {
  const { title, titleEn, producer, communeCode } = product;
  const leadingTo = [producer?.name, communeRef(communeCode)?.name];
  return book.foldNames(
    titleEn === null ? [title] : [title, titleEn],
    leadingTo.filter((name) => name !== undefined),
  );
}

/** What products are looked up by; each is folded when it is read and not again when only points change. */
export class ProductNames {
  private readonly book = new NameBook();
  private readonly kept = new WeakMap<CatalogProduct, FoldedNames>();

  of(product: CatalogProduct): FoldedNames {
    const known = this.kept.get(product);
    if (known) return known;
    const names = fold(this.book, product);
    this.kept.set(product, names);
    return names;
  }

  ranking(typed: string): (names: FoldedNames) => number {
    return this.book.ranking(typed);
  }
}
