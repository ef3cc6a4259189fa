import type { Alternative, Need, Question, SearchWord } from "@saolang/domain/search";
import { openingOf } from "./lexemes";

/** Labels of a tsvector's weights, `AB`; empty for all of them. */
export type Weights = string;

/** Which words of a document count: those of its weights, and whether typed marks must agree. */
interface Sight {
  readonly weights: Weights;
  readonly isExact: boolean;
  /** Only what was typed, not what the word book or a guess makes of it. */
  readonly isTypedOnly: boolean;
  /** Whether the last word counts only as it stands. */
  readonly isWhole?: boolean;
}

/** What a question asks of a tsvector, each part as PostgreSQL writes a tsquery. */
export interface Asked {
  /** Everything that has to be there, marks or not. */
  readonly match: string;
  /** The same with the marks that were typed, the best first; none when no mark was typed. */
  readonly exact: readonly Prized[];
  /** Where it may stand, the best place first; the points of a place hold those of all after it. */
  readonly places: readonly Prized[];
  /** What is worth points beside that, each for itself. */
  readonly extras: readonly Prized[];
}

interface Prized {
  readonly query: string;
  readonly points: number;
}

export interface Manner {
  /** `any`: one of the needs is enough. */
  readonly isAny: boolean;
  /** Where to look. */
  readonly within: Weights;
}

const begunLetters = 2;

const exactPoints = 1000;
/** Of a half-typed word nobody knows yet whether its tone will agree. */
const begunExactPoints = 900;
const openingPoints = 40;
const inTitlePoints = 12;
const fillerPoints = 10;

/** The last word as it was typed, where it may be the beginning of a longer one. */
export function begunOf({ needs, isBegun }: Question): Alternative | undefined {
  const last = needs.at(-1)?.alternatives.find(({ how }) => how === "typed");
  const isLong = (last?.words.at(-1)?.folded.length ?? 0) >= begunLetters;
  return isBegun && isLong ? last : undefined;
}

function lexeme({ folded, accented }: SearchWord, sight: Sight, isBegun: boolean): string {
  // Of a half-typed word the tone may be missing: it is compared without.
  const exact = isBegun ? accented?.slice(0, -1) : accented;
  const flags = `${isBegun ? "*" : ""}${sight.weights}`;
  return `'${sight.isExact ? (exact ?? folded) : folded}'${flags ? `:${flags}` : ""}`;
}

function ofAlternative({ words }: Alternative, sight: Sight, isBegun: boolean): string {
  const last = words.length - 1;
  const lexemes = words.map((word, at) => lexeme(word, sight, isBegun && at === last));
  return words.length === 1 ? lexemes.join("") : `(${lexemes.join(" <-> ")})`;
}

const typedOf = ({ alternatives }: Need): Alternative[] =>
  alternatives.filter(({ how }) => how === "typed");

/** Null when nothing has to be there. */
export function askedBy(question: Question, { isAny, within }: Manner): Asked | null {
  const required = question.needs.filter(({ isOptional }) => !isOptional);
  if (required.length === 0) return null;
  const begun = begunOf(question);
  const typed = required.flatMap(typedOf);
  const hasMarks = typed.some(({ words }) => words.some(({ accented }) => accented !== null));

  const ofNeed = (need: Need, sight: Sight): string => {
    const seen = sight.isTypedOnly ? typedOf(need) : need.alternatives;
    const parts = seen.map((each) =>
      ofAlternative(each, sight, each === begun && sight.isWhole !== true),
    );
    return `(${parts.join(" | ")})`;
  };
  const all = (sight: Sight): string =>
    required.map((need) => ofNeed(need, sight)).join(isAny ? " | " : " & ");
  const whole = (isExact: boolean, isWhole = false): string => {
    const words = all({ weights: within, isExact, isTypedOnly: false, isWhole });
    return question.code === null ? words : `(${words}) | '${question.code}':*${within}`;
  };
  const inOrder = (sight: Sight): string =>
    typed.map((each) => ofAlternative(each, sight, each === begun)).join(" <-> ");

  const inTitle = { isExact: hasMarks, isTypedOnly: true };
  const anyhow = { isExact: hasMarks, isTypedOnly: false };
  const places = [
    { labels: "A", points: 405, query: (weights: Weights) => inOrder({ weights, ...inTitle }) },
    { labels: "A", points: 205, query: (weights: Weights) => all({ weights, ...inTitle }) },
    { labels: "AB", points: 125, query: (weights: Weights) => inOrder({ weights, ...inTitle }) },
    { labels: "A", points: 105, query: (weights: Weights) => all({ weights, ...anyhow }) },
    { labels: "AB", points: 45, query: (weights: Weights) => all({ weights, ...anyhow }) },
    { labels: "ABC", points: 15, query: (weights: Weights) => all({ weights, ...anyhow }) },
  ];
  const withinTitle = within === "" || within.includes("A") ? "A" : null;
  // A title may also open with what need not be there: "Đặc sản …".
  const openings = [question.needs[0], required[0]]
    .flatMap((need) => (need ? typedOf(need) : []))
    .flatMap(({ words: [word] }) => (word ? [`'${openingOf(word, hasMarks)}'`] : []));
  const fillers = question.needs.filter(({ isOptional }) => isOptional);
  const prize = (points: number, ofWhat: readonly Need[], weights: Weights): Prized[] =>
    ofWhat.map((need) => ({ query: ofNeed(need, { weights, ...anyhow }), points }));
  return {
    match: whole(false),
    exact: [
      ...(hasMarks ? [{ query: whole(true, true), points: exactPoints }] : []),
      ...(hasMarks && begun ? [{ query: whole(true), points: begunExactPoints }] : []),
    ],
    places: places.flatMap(({ labels, points, query }) => {
      const weights = within === "" ? labels : [...labels].filter((one) => within.includes(one));
      return weights.length > 0 ? [{ query: query([...weights].join("")), points }] : [];
    }),
    extras: [
      ...(withinTitle && openings.length > 0
        ? [{ query: openings.join(" | "), points: openingPoints }]
        : []),
      ...(withinTitle ? prize(inTitlePoints, required, withinTitle) : []),
      ...prize(fillerPoints, fillers, within),
    ],
  };
}
