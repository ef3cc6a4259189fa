import {
  certificateState,
  checkCertificate,
  defaultValidThrough,
} from "@saolang/domain/certificate";
import { checkPaper, paperState, receiptPermission } from "@saolang/domain/quality-paper";
import { isInStoreCode } from "@saolang/domain/product-code";
import { addDays, day, startOfDayAt } from "@saolang/domain/time";
import { describe, expect, it } from "vitest";
import { realProducts } from "../facts";
import { inventedProducers } from "../facts/producers";
import { salesPointFacts } from "../facts/sales-points";
import { pricedVariants } from "../prices";
import { planCertificates } from "./certificates";
import { planGoods } from "./goods";
import { planQualityPapers } from "./quality-papers";
import { planShelves } from "./shelves";

const goods = planGoods();
const shelves = planShelves(goods);
const installDays = ["2026-11-22", "2027-01-31", "2028-02-29", "2030-08-31"].map(day);

describe("the prices of the demo", () => {
  it("lie inside the band of their good, in steps people use, the same at every installation", () => {
    for (const { fact } of goods) {
      expect(pricedVariants(fact)).toEqual(pricedVariants(fact));
      for (const { price, low, high } of pricedVariants(fact)) {
        expect(price, fact.handle).toBeGreaterThanOrEqual(low);
        expect(price, fact.handle).toBeLessThanOrEqual(high);
        expect(price % 500, fact.handle).toBe(0);
      }
    }
  });

  it("rise with the size of the variant", () => {
    const rice = goods.find(({ fact }) => fact.handle === "gao-huu-co-dong-phu");
    const prices = rice?.variants.map(({ price }) => price) ?? [];
    expect(prices).toHaveLength(3);
    expect([...prices].sort((a, b) => a - b)).toEqual(prices);
  });
});

describe("the codes of the demo", () => {
  it("are in-store EAN-13 codes and stock-keeping units of one variant each", () => {
    const variants = goods.flatMap((product) => product.variants);
    for (const { barcode } of variants) expect(isInStoreCode(barcode), barcode).toBe(true);
    expect(new Set(variants.map(({ barcode }) => barcode)).size).toBe(variants.length);
    expect(new Set(variants.map(({ sku }) => sku)).size).toBe(variants.length);
  });
});

describe("the certificates of the demo", () => {
  it.each(installDays)(
    "show no real product expired, revoked or close to its end when installed on %s",
    (today) => {
      const real = new Set<string>(realProducts.map(({ handle }) => handle));
      const papers = planCertificates(today).filter(({ handle }) => real.has(handle));
      expect(papers).toHaveLength(49);
      for (const paper of papers) {
        expect(certificateState(paper, startOfDayAt(today)), paper.handle).toBe("valid");
      }
    },
  );

  it.each(installDays)("show every state on invented producers when installed on %s", (today) => {
    const real = new Set<string>(realProducts.map(({ handle }) => handle));
    const counts = new Map<string, number>();
    for (const paper of planCertificates(today).filter(({ handle }) => !real.has(handle))) {
      const state = certificateState(paper, startOfDayAt(addDays(today, 1)));
      counts.set(state, (counts.get(state) ?? 0) + 1);
    }
    expect(Object.fromEntries(counts)).toEqual({
      expired: 4,
      revoked: 2,
      expiring: 3,
      extended: 1,
      valid: 2,
    });
  });

  it("could have been granted by who granted them, and run as long as the rule says", () => {
    for (const today of installDays) {
      for (const paper of planCertificates(today)) {
        const { handle: productId, producer: producerId, issuedOn: decidedOn } = paper;
        const checked = checkCertificate({ ...paper, productId, producerId, decidedOn });
        expect(checked.ok, paper.handle).toBe(true);
        expect(paper.validThrough).toBe(defaultValidThrough(paper.issuedOn));
        expect(paper.decisionNumber).toMatch(/^DEMO-\d+\/QĐ-(UBND|BNNMT)$/);
      }
    }
  });

  it("name five stars as the ministry's and the rest as the city's", () => {
    for (const { stars, issuerLevel } of planCertificates(day("2026-11-22"))) {
      expect(issuerLevel).toBe(stars === 5 ? "ministry" : "province");
    }
  });
});

describe("the quality papers of the demo", () => {
  const on = day("2026-11-25");
  const papers = planQualityPapers(on);

  it("are of invented producers only, with numbers nobody takes for real", () => {
    const invented = new Set(inventedProducers.map(({ key }) => key));
    for (const { producer, number } of papers) {
      expect(invented).toContain(producer);
      expect(number).toMatch(/^DEMO-\d{3}$/);
    }
    expect(new Set(papers.map(({ number }) => number)).size).toBe(papers.length);
  });

  it("could have been recorded by the office, and stand in every state a date can give", () => {
    const states = papers.map(({ validThrough }) =>
      paperState({ validThrough, withdrawnAt: null }, on),
    );
    expect(new Set(states)).toEqual(new Set(["valid", "expiring", "expired"]));
    for (const paper of papers) expect(checkPaper(paper, on).ok).toBe(true);
  });

  it("let goods of every demo producer come in", () => {
    for (const { producer } of papers) {
      const own = papers
        .filter((paper) => paper.producer === producer)
        .map((paper) => ({
          ...paper,
          id: paper.number,
          producerId: producer,
          productId: null,
          withdrawnAt: null,
        }));
      const asked = { papers: own, certificateLapsed: null, on, mode: "block" as const };
      expect(receiptPermission(asked).outcome).toBe("allowed");
    }
  });
});

describe("the shelves of the demo", () => {
  it("hold 60 to 150 stock-keeping units of 10 to 32 producers at each stocked point", () => {
    const producerOf = new Map(goods.map(({ fact, producer }) => [fact.handle, producer.key]));
    expect(shelves.size).toBe(salesPointFacts.filter(({ range }) => range !== null).length);
    for (const [code, lines] of shelves) {
      const producers = new Set(lines.map(({ handle }) => producerOf.get(handle)));
      expect(lines.length, code).toBeGreaterThanOrEqual(60);
      expect(lines.length, code).toBeLessThanOrEqual(150);
      expect(producers.size, code).toBeGreaterThanOrEqual(10);
      expect(producers.size, code).toBeLessThanOrEqual(32);
    }
  });

  it("hold every product somewhere, in whole pieces above 0", () => {
    const lines = [...shelves.values()].flat();
    expect(new Set(lines.map(({ handle }) => handle)).size).toBe(goods.length);
    for (const { quantity } of lines) {
      expect(Number.isSafeInteger(quantity)).toBe(true);
      expect(quantity).toBeGreaterThan(0);
    }
  });

  it("hold all goods of Bát Tràng at the points of Bát Tràng", () => {
    const own = goods
      .filter(({ producer }) => producer.communeCode === "00577")
      .map(({ fact }) => fact.handle);
    expect(own.length).toBeGreaterThanOrEqual(5);
    for (const code of ["BT1", "BT2", "BT3"]) {
      const held = new Set(shelves.get(code)?.map(({ handle }) => handle));
      for (const handle of own) expect(held.has(handle), `${code} ${handle}`).toBe(true);
    }
  });
});
