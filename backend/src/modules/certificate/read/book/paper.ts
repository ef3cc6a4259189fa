import type { Standing } from "./standings";

/** What a decision is found by; one object for all its papers, changed in place. */
export interface DecisionFacts {
  readonly id: string;
  /** Its number among the decisions of the book. */
  readonly place: number;
  /** Folded; empty until the row is read. */
  numberKey: string;
  /** The same in letters and digits alone, as somebody types it without its strokes. */
  bareNumber: string;
}

/** What a producer is found by; one object for all its papers, changed in place. */
export interface ProducerFacts {
  readonly id: string;
  /** Its number among the producers of the book. */
  readonly place: number;
  /** Folded; empty where nobody knows the producer. */
  nameKey: string;
  communeCode: string | null;
}

/** What a certificate is filtered and put in order by. */
export interface Paper {
  readonly id: string;
  readonly productId: string | null;
  /** Folded. */
  readonly productKey: string;
  /** In small letters; empty where the paper has none. */
  readonly dossierKey: string;
  readonly decision: DecisionFacts;
  readonly producer: ProducerFacts;
  readonly setNumber: number | null;
  readonly stars: number;
  readonly hasPotentialFive: boolean;
  /** As the paper says; where it says nothing, its producer's counts. */
  readonly ownCommune: string | null;
  readonly standing: Standing;
  /** Its number in the columns of the book, which give it. */
  place: number;
}

export const communeOf = ({ ownCommune, producer }: Paper): string | null =>
  ownCommune ?? producer.communeCode;
