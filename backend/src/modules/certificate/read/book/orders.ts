import type { Paper } from "./paper";

type Compare = (a: Paper, b: Paper) => number;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byId: Compare = (a, b) => byText(a.id, b.id);
const byName: Compare = (a, b) => byText(a.productKey, b.productKey) || byId(a, b);

const compares = {
  ends: (a, b) => byText(a.standing.endsOn, b.standing.endsOn) || byId(a, b),
  newest: (a, b) =>
    byText(b.standing.validity.issuedOn, a.standing.validity.issuedOn) || byId(b, a),
  stars: (a, b) => b.stars - a.stars || byName(a, b),
  name: byName,
} as const satisfies Record<string, Compare>;

export type CertificateOrder = keyof typeof compares;
export const certificateOrders = [
  "ends",
  "newest",
  "stars",
  "name",
] as const satisfies CertificateOrder[];

/** Two lists in the same order made one. */
function merged(kept: readonly Paper[], come: readonly Paper[], compare: Compare): Paper[] {
  const all: Paper[] = [];
  let next = 0;
  for (const paper of kept) {
    for (let one = come[next]; one && compare(one, paper) < 0; one = come[next]) {
      all.push(one);
      next += 1;
    }
    all.push(paper);
  }
  return all.concat(come.slice(next));
}

/** The same papers in every order a list offers. */
export class OrderedPapers {
  private readonly lists: Record<CertificateOrder, readonly Paper[]> = {
    ends: [],
    newest: [],
    stars: [],
    name: [],
  };

  in(order: CertificateOrder): readonly Paper[] {
    return this.lists[order];
  }

  /** Takes papers out and puts others in: one walk over each list, however many they are. */
  exchange(gone: ReadonlySet<Paper>, come: readonly Paper[]): void {
    for (const order of certificateOrders) {
      const compare = compares[order];
      const kept = this.lists[order].filter((paper) => !gone.has(paper));
      this.lists[order] = merged(kept, [...come].sort(compare), compare);
    }
  }
}
