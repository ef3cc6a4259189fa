import type { CertificateOrder, OrderedPapers } from "./orders";
import { communeOf, type DecisionFacts, type Paper, type ProducerFacts } from "./paper";
import { Texts } from "./texts";

/** One number for each paper, at the paper's place. */
export type Column = Uint32Array;

/** 1 for what is chosen, 0 for what is not, at the place of each. */
export type Marks = Uint8Array;

/** Numbers for values as they come. */
class Numbered<Value> {
  private readonly places = new Map<Value, number>();

  placeOf(value: Value): number {
    const known = this.places.get(value);
    if (known !== undefined) return known;
    this.places.set(value, this.places.size);
    return this.places.size - 1;
  }

  get all(): Value[] {
    return [...this.places.keys()];
  }
}

/**
 * What papers are chosen by, written down by column: a question walks through rows of small numbers instead of
 * thousands of objects all over the memory. Made anew by the first question after a change.
 */
export class Columns {
  readonly papers: readonly Paper[];
  /** Products as printed, with dossier codes; names of producers; decision numbers, with their strokes and without. */
  readonly texts: Readonly<Record<"papers" | "producers" | "decisions" | "bareNumbers", Texts>>;
  /** The places of the papers in each order. */
  readonly orders: Readonly<Record<CertificateOrder, Column>>;
  readonly stars: Column;
  /** 0 where the paper names none. */
  readonly sets: Column;
  readonly potential: Column;
  /** By the places of standings, producers and decisions. */
  readonly standings: Column;
  readonly producers: Column;
  readonly decisions: Column;
  readonly communes: Column;
  /** What the numbers of `communes` stand for. */
  readonly communeCodes: readonly (string | null)[];

  constructor(
    ordered: OrderedPapers,
    producers: readonly ProducerFacts[],
    decisions: readonly DecisionFacts[],
  ) {
    const papers = ordered.in("name");
    for (const [place, paper] of papers.entries()) paper.place = place;
    const column = (of: (paper: Paper) => number) => columnOf(papers, of);
    const placesIn = (order: CertificateOrder) => columnOf(ordered.in(order), ({ place }) => place);
    const communes = new Numbered<string | null>();
    this.papers = papers;
    this.texts = {
      papers: new Texts(papers.map((paper) => `${paper.productKey}\t${paper.dossierKey}`)),
      producers: new Texts(producers.map(({ nameKey }) => nameKey)),
      decisions: new Texts(decisions.map(({ numberKey }) => numberKey)),
      bareNumbers: new Texts(decisions.map(({ bareNumber }) => bareNumber)),
    };
    this.orders = {
      ends: placesIn("ends"),
      newest: placesIn("newest"),
      stars: placesIn("stars"),
      name: placesIn("name"),
    };
    this.stars = column(({ stars }) => stars);
    this.sets = column(({ setNumber }) => setNumber ?? 0);
    this.potential = column(({ hasPotentialFive }) => Number(hasPotentialFive));
    this.standings = column(({ standing }) => standing.place);
    this.producers = column(({ producer }) => producer.place);
    this.decisions = column(({ decision }) => decision.place);
    this.communes = column((paper) => communes.placeOf(communeOf(paper)));
    this.communeCodes = communes.all;
  }
}

// Several times faster than Uint32Array.from, which asks an iterator.
function columnOf(papers: readonly Paper[], of: (paper: Paper) => number): Column {
  const column = new Uint32Array(papers.length);
  let at = 0;
  for (const paper of papers) {
    column[at] = of(paper);
    at += 1;
  }
  return column;
}

/** Marks what a question asks for, among things that are in their places. */
export function marksOf<One>(all: Iterable<One>, isAsked: (one: One) => boolean): Marks {
  const marks: number[] = [];
  for (const one of all) marks.push(isAsked(one) ? 1 : 0);
  return Uint8Array.from(marks);
}

/** Takes the mark from papers whose number in the column is not asked for. */
export function keepAsked(papers: Marks, column: Column, asked: Marks): void {
  for (let place = 0; place < papers.length; place += 1) {
    if (asked[column[place] ?? 0] !== 1) papers[place] = 0;
  }
}

/** How many papers are marked. */
export function countOf(papers: Marks): number {
  let count = 0;
  for (let place = 0; place < papers.length; place += 1) count += papers[place] ?? 0;
  return count;
}

/** How many marked papers have each number of a column. */
export function countsIn(papers: Marks, column: Column): Map<number, number> {
  let highest = 0;
  for (let place = 0; place < column.length; place += 1) {
    highest = Math.max(highest, column[place] ?? 0);
  }
  const counts = new Uint32Array(highest + 1);
  for (let place = 0; place < papers.length; place += 1) {
    const number = column[place] ?? 0;
    counts[number] = (counts[number] ?? 0) + (papers[place] ?? 0);
  }
  const found = new Map<number, number>();
  for (const [number, count] of counts.entries()) if (count > 0) found.set(number, count);
  return found;
}
