import { keyOfPoints } from "./office.mjs";
import { enginesOf } from "./search/engines.mjs";
import { golden } from "./search/golden.mjs";
import { judge, meanOf, meansByKind, missesOf, percentile, places } from "./search/score.mjs";

export const title = "Search: what shoppers type, judged, and how long an answer takes";

/** Milliseconds an answer may take at p95. */
const budget = 30;
/** Misses of one kind that are shown. */
const shownOfKind = 2;
/** Made-up goods answer most words as well as the demo's do, but bear none of its names, numbers and codes. */
const unmistakable = new Set(["producer", "certificate", "code"]);

const asked = Object.entries(golden).flatMap(([locale, queries]) =>
  queries.map((query) => ({ locale, query })),
);

/**
 * The golden set twice: with the key of the demo's sales points, which reaches the goods it was judged against, and with
 * the storefront's key, which reaches the made-up goods as well. The engine holds them all both times.
 */
export async function measure({ stack, seconds }) {
  const { backend } = stack.addresses;
  const codes = stack.demo.salesPoints.map(({ code }) => code);
  const ofDemo = await keyOfPoints(stack, codes);
  const rows = [];
  for (const engine of enginesOf(backend, ofDemo)) {
    rows.push(
      ...(await judgedRows(engine)),
      ...(await latencyRows(engine, "demo's goods", seconds)),
    );
  }
  for (const engine of enginesOf(backend, stack.demo.publishableKey)) {
    rows.push(...(await crowdRows(engine)), ...(await latencyRows(engine, "all goods", seconds)));
  }
  return rows;
}

async function judgedRows(engine) {
  const judged = await judgeAll(engine, asked);
  const ofLocale = (locale) => judged.filter((one) => one.locale === locale);
  return [
    ...figures(`${engine.name}, Vietnamese`, meanOf(ofLocale("vi"))),
    ...figures(`${engine.name}, English`, meanOf(ofLocale("en"))),
    accentRow(engine, judged),
    ...meansByKind(judged).flatMap(({ kind, ...means }) =>
      figures(`${engine.name}, ${kind}`, means),
    ),
    ...missesOf(judged, shownOfKind).map(missRow),
  ];
}

async function crowdRows(engine) {
  const judged = await judgeAll(
    engine,
    asked.filter(({ query }) => unmistakable.has(query.kind)),
  );
  const what = `${engine.name}, among all goods, ${[...unmistakable].join(", ")}`;
  return figures(what, meanOf(judged));
}

async function judgeAll(engine, questions) {
  const judged = [];
  for (const { locale, query } of questions) {
    judged.push({ locale, ...judge(query, await engine.ask(query.q, locale)) });
  }
  return judged;
}

function figures(what, { queries, mrr, recall }) {
  return [
    { what: `${what}, MRR`, value: round(mrr), unit: `of ${queries}` },
    { what: `${what}, recall@${places}`, value: round(recall), unit: `of ${queries}` },
  ];
}

function accentRow(engine, judged) {
  const decided = judged.filter(({ query }) => query.accents);
  const right = decided.filter((one) => one.reciprocalRank === 1).length;
  return {
    what: `${engine.name}, first answer right where accents decide`,
    value: right,
    unit: `of ${decided.length}`,
    budget: "all",
    good: right === decided.length,
  };
}

function missRow({ query, locale, answered, reciprocalRank, recall }) {
  const first = answered.length === 0 ? "nothing" : answered.slice(0, 3).join(", ");
  return {
    what: `missed, ${query.kind}: ${locale} "${query.q}", reciprocal rank`,
    value: round(reciprocalRank),
    unit: "",
    note: `recall ${round(recall)}; wanted ${query.best[0]}; answered ${first}`,
  };
}

/** One question at a time, round and round: what the set holds is more than the listing remembers of what was looked up. */
async function latencyRows(engine, what, seconds) {
  const tookMs = [];
  const endsAt = performance.now() + Math.min(seconds, 10) * 1000;
  do {
    for (const { locale, query } of asked) {
      const startedAt = performance.now();
      await engine.ask(query.q, locale);
      tookMs.push(performance.now() - startedAt);
    }
  } while (performance.now() < endsAt);
  const p95 = percentile(tookMs, 0.95);
  return [
    { what: `${engine.name}, ${what}, p50`, value: round(percentile(tookMs, 0.5)), unit: "ms" },
    {
      what: `${engine.name}, ${what}, p95`,
      value: round(p95),
      unit: "ms",
      budget: `≤ ${budget}`,
      good: p95 <= budget,
    },
  ];
}

function round(figure) {
  return Number(figure.toPrecision(3));
}
