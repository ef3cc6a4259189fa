import { isValidAt } from "@saolang/domain/certificate";
import { setByNumber } from "@saolang/domain/classification";
import { addDays, day, startOfDayAt } from "@saolang/domain/time";
import { describe, expect, it } from "vitest";
import { villageFacts } from "../../../backend/src/seed/facts/villages.ts";
import { planCertificates } from "../../../backend/src/seed/plan/certificates.ts";
import { planGoods } from "../../../backend/src/seed/plan/goods.ts";
import { planShelves } from "../../../backend/src/seed/plan/shelves.ts";
import { golden } from "./golden.mjs";
import { kinds } from "./score.mjs";

const goods = planGoods();
const shelved = new Map(
  [...planShelves(goods).values()].flat().map(({ handle, quantity }) => [handle, quantity]),
);
const all = Object.values(golden).flat();
const accepted = ({ best, good }) => [...best, ...good];
const missing = (wanted, given) => wanted.filter((one) => !given.includes(one));

const wordsOf = (text) => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;
const holds = (text, words) => wordsOf(text).includes(wordsOf(words));
const communeOf = new Map(villageFacts.map(({ handle, communeCode }) => [handle, communeCode]));
// Its cereals are made in the commune of the joiners of Ngọc Than, but nobody looks for them there.
const besideTheVillage = new Set(["minmin"]);

/** What a rule of `all` says of planned goods. */
const rules = {
  title: ({ fact }, words) => holds(fact.title, words),
  titleEn: ({ fact }, words) => holds(fact.titleEn, words),
  set: ({ fact }, number) => fact.set === number,
  group: ({ fact }, code) => setByNumber(fact.set)?.group === code,
  producer: ({ producer }, key) => producer.key === key,
  district: ({ producer }, name) => producer.oldDistrict === name,
  village: ({ producer }, handle) =>
    producer.communeCode === communeOf.get(handle) && !besideTheVillage.has(producer.key),
  code: ({ variants }, code) => variants.some(({ sku, barcode }) => [sku, barcode].includes(code)),
  stars: ({ fact }, stars, papers) => papers.get(fact.handle)?.stars === stars,
  decision: ({ fact }, number, papers) => papers.get(fact.handle)?.decisionNumber === number,
};
/** Rules after which nothing else is acceptable. */
const exact = new Set(["code", "stars", "decision"]);

/** Certificates that no other took the place of, by product: all of them, and those valid on a day. */
function papersOn(installedOn, on) {
  const at = startOfDayAt(on);
  const standing = planCertificates(installedOn).filter(({ superseded }) => !superseded);
  return {
    all: new Map(standing.map((paper) => [paper.handle, paper])),
    valid: new Map(
      standing.filter((paper) => isValidAt(paper, at)).map((paper) => [paper.handle, paper]),
    ),
  };
}

function fitting([name, value], papers) {
  const asked = name === "stars" ? papers.valid : papers.all;
  return goods.filter((one) => rules[name](one, value, asked)).map(({ fact }) => fact.handle);
}

describe("the golden set", () => {
  it("has at least 120 questions in Vietnamese and 40 in English, of every kind", () => {
    expect(golden.vi.length).toBeGreaterThanOrEqual(120);
    expect(golden.en.length).toBeGreaterThanOrEqual(40);
    expect(new Set(golden.vi.map(({ kind }) => kind))).toEqual(new Set(kinds));
  });

  it("asks nothing twice on the pages of one language", () => {
    for (const queries of Object.values(golden)) {
      const typed = queries.map(({ q }) => q.normalize("NFC").toLowerCase());
      expect(typed.filter((q, at) => typed.indexOf(q) !== at)).toEqual([]);
    }
  });

  it("asks for nine in ten of the goods by something narrower than a group or a number of stars", () => {
    const narrow = all.filter(({ kind }) => kind !== "group" && kind !== "stars");
    expect(new Set(narrow.flatMap(accepted)).size).toBeGreaterThanOrEqual(goods.length * 0.9);
  });

  it("asks for every village of the home page", () => {
    const asked = new Set(
      golden.vi.flatMap((query) => query.all ?? []).map(({ village }) => village),
    );
    for (const { handle } of villageFacts) expect(asked).toContain(handle);
  });

  it("says of each question all it must and nothing else", () => {
    for (const query of all) {
      const { q, kind, best, good, all: whole = [], why = "why", accents = true, ...rest } = query;
      expect(rest, q).toEqual({});
      expect(q).toBe(q.trim());
      expect(q).not.toBe("");
      expect(kinds, q).toContain(kind);
      expect(why, q).not.toBe("");
      expect(accents, q).toBe(true);
      expect(best, q).not.toEqual([]);
      expect(new Set([...best, ...good]).size, q).toBe(best.length + good.length);
      const names = whole.map((rule) => Object.keys(rule).join());
      expect(names.filter((name) => !(name in rules))).toEqual([]);
    }
  });

  it("is answered by goods that stand on a shelf of the demo", () => {
    const unknown = all.flatMap(accepted).filter((handle) => !(shelved.get(handle) > 0));
    expect(unknown).toEqual([]);
  });

  it("is typed as its kind says", () => {
    for (const { q, kind } of all) {
      const isDecomposed = q === q.normalize("NFD") && q !== q.normalize("NFC");
      expect(isDecomposed, q).toBe(kind === "nfd");
      if (kind !== "nfd") expect(q).toBe(q.normalize("NFC"));
      if (kind === "unaccented") expect(q).toMatch(/^[a-z0-9 ]+$/);
    }
  });
});

describe("what the golden set calls complete", () => {
  const installedOn = ["2026-11-29", "2027-02-28", "2029-08-31"].map(day);
  const ruled = all.filter(({ all: whole }) => whole !== undefined);

  it("has a rule wherever a maker, a village, stars, a certificate or a code is asked for", () => {
    const wanted = new Set(["producer", "village", "stars", "certificate", "code"]);
    const without = all.filter((query) => wanted.has(query.kind) && query.all === undefined);
    expect(without.map(({ q }) => q)).toEqual([]);
  });

  it.each(installedOn)("accepts all goods its rules name when installed on %s", (installed) => {
    for (const later of [0, 1]) {
      const papers = papersOn(installed, addDays(installed, later));
      for (const query of ruled) {
        const ruling = query.all.flatMap((rule) => Object.entries(rule));
        const wanted = new Set(ruling.flatMap((rule) => fitting(rule, papers)));
        const given = accepted(query);
        expect(wanted.size, query.q).toBeGreaterThan(0);
        expect(missing([...wanted], given), query.q).toEqual([]);
        if (!ruling.every(([name]) => exact.has(name))) continue;
        expect(missing(given, [...wanted]), query.q).toEqual([]);
      }
    }
  });

  it("accepts for a village goods of its commune only", () => {
    const papers = papersOn(installedOn[0], installedOn[0]);
    for (const query of all.filter(({ kind }) => kind === "village")) {
      for (const { village } of query.all.filter((rule) => "village" in rule)) {
        expect(missing(accepted(query), fitting(["village", village], papers)), query.q).toEqual(
          [],
        );
      }
    }
  });

  it("accepts for stars nothing whose certificate is expired or revoked", () => {
    const [installed] = installedOn;
    const { all: standing, valid } = papersOn(installed, addDays(installed, 1));
    const starless = missing([...standing.keys()], [...valid.keys()]);
    expect(starless).toHaveLength(6);
    const asking = all.filter(({ q }) => /(sao|stars?)( |$)/.test(q));
    expect(asking.length).toBeGreaterThanOrEqual(8);
    for (const query of asking) {
      expect(missing(starless, accepted(query)), query.q).toEqual(starless);
    }
  });
});
