import { setsOfGroup } from "@saolang/domain/classification";
import { tokens } from "@saolang/domain/text";
import { addDays, businessDayOf } from "@saolang/domain/time";
import type { CertificateFilter } from "../certificate-filter";
import { doesCount } from "../states";
import type { Book } from "./book";
import { type Column, type Columns, countOf, keepAsked, type Marks, marksOf } from "./columns";
import type { CertificateOrder } from "./orders";
import type { Standing } from "./standings";

/** Takes the mark from papers of which a fact of the filter is not true. */
function keepFacts(marks: Marks, book: Book, filter: CertificateFilter, at: Date): void {
  const { states, stars, set, group, commune, producer_id, product_id, decision_id } = filter;
  const { ends_within, ends_month, potential_five } = filter;
  const { columns, standings } = book.at(at);
  const numbers = (...asked: number[]) => {
    const wanted = new Uint8Array(Math.max(...asked, 0) + 1);
    for (const number of asked) wanted[number] = 1;
    return wanted;
  };
  const keep = (column: Column, asked: Marks) => {
    keepAsked(marks, column, asked);
  };
  const keepStanding = (isAsked: (standing: Standing) => boolean) => {
    keep(columns.standings, marksOf(standings, isAsked));
  };
  if (stars !== undefined) keep(columns.stars, numbers(stars));
  if (set !== undefined) keep(columns.sets, numbers(set));
  if (group !== undefined) {
    keep(columns.sets, numbers(...setsOfGroup(group).map(({ number }) => number)));
  }
  if (potential_five !== undefined) keep(columns.potential, numbers(Number(potential_five)));
  if (commune !== undefined) {
    keep(
      columns.communes,
      marksOf(columns.communeCodes, (code) => code === commune),
    );
  }
  if (producer_id !== undefined) {
    keep(
      columns.producers,
      marksOf(book.producers(), ({ id }) => id === producer_id),
    );
  }
  if (decision_id !== undefined) {
    keep(
      columns.decisions,
      marksOf(book.decisions(), ({ id }) => id === decision_id),
    );
  }
  if (product_id !== undefined) {
    for (const { place, productId } of columns.papers) {
      if (productId !== product_id) marks[place] = 0;
    }
  }
  if (states !== undefined) keepStanding(({ state }) => states.includes(state));
  if (ends_within !== undefined) {
    const endsBy = addDays(businessDayOf(at), ends_within);
    keepStanding(({ endsOn, state }) => endsOn <= endsBy && doesCount(state));
  }
  if (ends_month !== undefined) {
    keepStanding(({ endsOn, state }) => endsOn.startsWith(ends_month) && doesCount(state));
  }
}

/**
 * Takes the mark from papers that hold a word nowhere: in the product, the dossier code, the producer or the decision
 * number. A word of letters and digits may be a whole number typed without its strokes: "813qdubnd".
 */
function keepWord(marks: Marks, columns: Columns, word: string): void {
  const { texts, producers: producerOf, decisions: decisionOf } = columns;
  const papers = texts.papers.holding(word);
  const producers = texts.producers.holding(word);
  const decisions = texts.decisions.holding(word);
  const numbers = /\d[a-z]/u.test(word) ? texts.bareNumbers.holding(word) : decisions;
  for (let place = 0; place < marks.length; place += 1) {
    const decision = decisionOf[place] ?? 0;
    const isHeld =
      papers[place] === 1 ||
      producers[producerOf[place] ?? 0] === 1 ||
      decisions[decision] === 1 ||
      numbers[decision] === 1;
    if (!isHeld) marks[place] = 0;
  }
}

/** A decision number is written with strokes and hyphens, which are no words of their own. */
const wordsOf = (q: string | undefined): string[] =>
  q === undefined ? [] : [...new Set(tokens(q))].slice(0, 8);

export interface Page {
  readonly limit: number;
  readonly offset: number;
  readonly order: CertificateOrder;
}

/** The ids of a page of the papers a filter lets through at an instant, and how many it lets through in all. */
export function selectPage(
  book: Book,
  filter: CertificateFilter,
  { limit, offset, order }: Page,
  at: Date,
): { ids: string[]; count: number } {
  const { columns } = book.at(at);
  const marks = new Uint8Array(columns.papers.length).fill(1);
  keepFacts(marks, book, filter, at);
  for (const word of wordsOf(filter.q)) keepWord(marks, columns, word);
  const placesInOrder = columns.orders[order];
  const ids: string[] = [];
  for (let next = 0, passed = 0; next < placesInOrder.length && ids.length < limit; next += 1) {
    const place = placesInOrder[next] ?? 0;
    if (marks[place] !== 1) continue;
    const paper = columns.papers[place];
    if (paper && passed >= offset) ids.push(paper.id);
    passed += 1;
  }
  return { ids, count: countOf(marks) };
}
