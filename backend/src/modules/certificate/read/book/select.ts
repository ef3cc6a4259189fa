import { setsOfGroup } from "@saolang/domain/classification";
import { tokens } from "@saolang/domain/text";
import { addDays, businessDayOf } from "@saolang/domain/time";
import type { CertificateFilter } from "../certificate-filter";
import { doesCount } from "../states";
import type { Book } from "./book";
import type { CertificateOrder } from "./orders";
import { communeOf, type Paper } from "./paper";

type Test = (paper: Paper) => boolean;

/** What must be true of a paper, the cheap questions first. */
function factTests(filter: CertificateFilter, at: Date): Test[] {
  const { states, stars, set, group, commune, producer_id, product_id, decision_id } = filter;
  const { ends_within, ends_month, potential_five } = filter;
  const tests: Test[] = [];
  if (stars !== undefined) tests.push((paper) => paper.stars === stars);
  if (set !== undefined) tests.push(({ setNumber }) => setNumber === set);
  if (group !== undefined) {
    const sets = new Set<number | null>(setsOfGroup(group).map(({ number }) => number));
    tests.push(({ setNumber }) => sets.has(setNumber));
  }
  if (potential_five !== undefined) {
    tests.push(({ hasPotentialFive }) => hasPotentialFive === potential_five);
  }
  if (producer_id !== undefined) tests.push(({ producer }) => producer.id === producer_id);
  if (product_id !== undefined) tests.push(({ productId }) => productId === product_id);
  if (decision_id !== undefined) tests.push(({ decision }) => decision.id === decision_id);
  if (commune !== undefined) tests.push((paper) => communeOf(paper) === commune);
  if (states !== undefined) {
    const asked = new Set(states);
    tests.push(({ standing }) => asked.has(standing.state));
  }
  if (ends_within !== undefined) {
    const endsBy = addDays(businessDayOf(at), ends_within);
    tests.push(({ standing }) => standing.endsOn <= endsBy && doesCount(standing.state));
  }
  if (ends_month !== undefined) {
    tests.push(
      ({ standing }) => standing.endsOn.startsWith(ends_month) && doesCount(standing.state),
    );
  }
  return tests;
}

/** 1 at the places of what the test lets through. */
function marksOf<One>(all: Iterable<One>, isHeld: (one: One) => boolean): Uint8Array {
  return Uint8Array.from(all, (one) => (isHeld(one) ? 1 : 0));
}

/**
 * Where a word may stand: in a product, a dossier code, a producer or a decision number. Each is looked through once,
 * not once for every paper. A word of letters and digits may be a whole number typed without its strokes: "813qdubnd".
 */
function wordTest(book: Book, word: string): Test {
  const papers = book.texts.holding(word);
  const producers = marksOf(book.producers(), ({ nameKey }) => nameKey.includes(word));
  const isNumber = /\d[a-z]/u.test(word);
  const decisions = marksOf(
    book.decisions(),
    ({ numberKey, bareNumber }) =>
      numberKey.includes(word) || (isNumber && bareNumber.includes(word)),
  );
  return ({ place, producer, decision }) =>
    papers[place] === 1 || producers[producer.place] === 1 || decisions[decision.place] === 1;
}

/** A decision number is written with strokes and hyphens, which are no words of their own. */
function wordTests(book: Book, q: string | undefined): Test[] {
  const words = q === undefined ? [] : [...new Set(tokens(q))].slice(0, 8);
  // The longest first: it leaves the fewest papers for the others.
  return words.sort((a, b) => b.length - a.length).map((word) => wordTest(book, word));
}

export interface Page {
  readonly limit: number;
  readonly offset: number;
  readonly order: CertificateOrder;
}

function passes(paper: Paper, tests: readonly Test[]): boolean {
  for (const test of tests) if (!test(paper)) return false;
  return true;
}

/** The ids of a page of the papers a filter lets through at an instant, and how many it lets through in all. */
export function selectPage(
  book: Book,
  filter: CertificateFilter,
  { limit, offset, order }: Page,
  at: Date,
): { ids: string[]; count: number } {
  const papers = book.at(at, order);
  const tests = [...factTests(filter, at), ...wordTests(book, filter.q)];
  const ids: string[] = [];
  let count = 0;
  for (const paper of papers) {
    if (!passes(paper, tests)) continue;
    if (count >= offset && ids.length < limit) ids.push(paper.id);
    count += 1;
  }
  return { ids, count };
}
