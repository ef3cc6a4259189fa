/** Answers a shopper sees before turning a page: what is judged ends there. */
export const places = 24;

/** What a query tries, in the order of the tables. */
export const kinds = [
  "title",
  "producer",
  "village",
  "group",
  "material",
  "stars",
  "certificate",
  "code",
  "phrase",
  "slip",
  "unaccented",
  "nfd",
  "old_tone",
  "synonym",
  "region_word",
  "mixed",
];

/**
 * @typedef {object} Query A question with the answers people gave it.
 * @property {string} q as typed
 * @property {string} kind one of `kinds`
 * @property {string[]} best handles of which any should come first
 * @property {string[]} good handles a person would accept after those
 */

/**
 * @typedef {object} Judged A query and how an engine answered it.
 * @property {Query} query
 * @property {string[]} answered handles, best first
 * @property {number} reciprocalRank 0 to 1
 * @property {number} recall 0 to 1
 */

/**
 * One divided by the place, counted from 1, of the first answer that is among the best; 0 when none is on the first page.
 * Whatever stands before it, merely good or wrong, pushes it back.
 * @param {string[]} answered handles, best first
 * @param {string[]} best
 * @returns {number} 0 to 1
 */
export function reciprocalRank(answered, best) {
  const wanted = new Set(best);
  const place = answered.slice(0, places).findIndex((handle) => wanted.has(handle)) + 1;
  return place === 0 ? 0 : 1 / place;
}

/**
 * The share of acceptable goods on the first page; of more than fit there, as many as fit are asked for.
 * @param {string[]} answered handles, best first
 * @param {string[]} accepted handles, at least one
 * @returns {number} 0 to 1
 */
export function recallOnFirstPage(answered, accepted) {
  const wanted = new Set(accepted);
  const found = new Set(answered.slice(0, places).filter((handle) => wanted.has(handle)));
  return found.size / Math.min(places, wanted.size);
}

/**
 * @param {Query} query
 * @param {string[]} answered handles, best first
 * @returns {Judged}
 */
export function judge(query, answered) {
  return {
    query,
    answered,
    reciprocalRank: reciprocalRank(answered, query.best),
    recall: recallOnFirstPage(answered, [...query.best, ...query.good]),
  };
}

/**
 * @param {Judged[]} judged
 * @returns {{ queries: number, mrr: number, recall: number }} how many queries, and the means of both figures, 0 to 1;
 *   0 of no query
 */
export function meanOf(judged) {
  return {
    queries: judged.length,
    mrr: mean(judged.map((one) => one.reciprocalRank)),
    recall: mean(judged.map((one) => one.recall)),
  };
}

function mean(figures) {
  return figures.length === 0 ? 0 : figures.reduce((sum, one) => sum + one, 0) / figures.length;
}

/**
 * The means of each kind that was asked about, in the order of `kinds`.
 * @param {Judged[]} judged
 * @returns {{ kind: string, queries: number, mrr: number, recall: number }[]}
 */
export function meansByKind(judged) {
  return kinds
    .map((kind) => ({ kind, ...meanOf(judged.filter(({ query }) => query.kind === kind)) }))
    .filter(({ queries }) => queries > 0);
}

/**
 * What was not answered as people would: the worst first, by what comes first, then by what is missing.
 * @param {Judged[]} judged
 * @param {number} [mostOfKind] how many of one kind at most, so that a kind nothing answers does not hide the others
 * @returns {Judged[]}
 */
export function missesOf(judged, mostOfKind = Number.POSITIVE_INFINITY) {
  const worstFirst = judged
    .filter((one) => one.reciprocalRank < 1 || one.recall < 1)
    .sort((a, b) => a.reciprocalRank - b.reciprocalRank || a.recall - b.recall);
  const shown = new Map();
  return worstFirst.filter(({ query: { kind } }) => {
    shown.set(kind, (shown.get(kind) ?? 0) + 1);
    return shown.get(kind) <= mostOfKind;
  });
}

/**
 * The figure that the share of all figures does not exceed (nearest rank).
 * @param {number[]} figures at least one, in any unit and order
 * @param {number} share above 0, at most 1
 * @returns {number} in the unit of the figures
 */
export function percentile(figures, share) {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * share) - 1];
}
