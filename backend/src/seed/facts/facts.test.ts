import { findCommune, buildAddressIndex } from "@saolang/domain/address";
import units from "@saolang/domain/address/data";
import { carriesStock, setByNumber } from "@saolang/domain/classification";
import { slugify } from "@saolang/domain/text";
import { describe, expect, it } from "vitest";
import { illustrationKinds } from "../illustrations/illustrate";
import { allProducers, allProducts, demoProducts, realProducts } from ".";
import { clerkNames, producerSignIns } from "./names";
import { realProducers } from "./producers";
import { salesPointFacts } from "./sales-points";
import { villageFacts } from "./villages";

const communes = buildAddressIndex(units);
const countOf = <T>(items: readonly T[]): number => new Set(items).size;

describe("the facts of the demo", () => {
  it("hold the 108 reported products and 14 invented ones, each under its own address", () => {
    expect(realProducts).toHaveLength(108);
    expect(demoProducts).toHaveLength(14);
    expect(countOf(allProducts.map(({ handle }) => handle))).toBe(122);
    for (const { handle } of allProducts) expect(handle).toBe(slugify(handle));
  });

  it("report stars for 49 products, five stars for six of them", () => {
    expect(realProducts.filter(({ stars }) => stars !== null)).toHaveLength(49);
    expect(realProducts.filter(({ stars }) => stars === 5)).toHaveLength(6);
  });

  it("give every product a producer, a set that carries stock, a kind that can be drawn, and words in two languages", () => {
    const keys = new Set(allProducers.map(({ key }) => key));
    for (const { handle, producer, set, picture, ...words } of allProducts) {
      expect(keys, handle).toContain(producer);
      const known = setByNumber(set);
      expect(known !== null && carriesStock(known), handle).toBe(true);
      expect(illustrationKinds, handle).toContain(picture.kind);
      const { title, titleEn, text, textEn } = words;
      for (const said of [title, titleEn, text, textEn]) expect(said.trim(), handle).not.toBe("");
      expect(text, handle).toBe(text.normalize("NFC"));
    }
  });

  it("name every producer that no source names as a demo", () => {
    const real = new Set(realProducers.map(({ key }) => key));
    const others = allProducers.filter(({ key }) => !real.has(key));
    expect(others.length).toBeGreaterThanOrEqual(12);
    for (const { name } of others) expect(name).toContain("demo");
    for (const { name } of realProducers) expect(name).not.toContain("demo");
    for (const { producer } of producerSignIns) expect(real.has(producer)).toBe(false);
  });

  it("use only communes of the list in force", () => {
    const named = [...allProducers, ...salesPointFacts, ...villageFacts].map(
      ({ communeCode }) => communeCode,
    );
    for (const code of named.filter((one) => one !== null)) {
      expect(findCommune(communes, code), code).not.toBeNull();
    }
  });

  it("have at least ten stocked sales points with codes that fit on a receipt, and people for each", () => {
    const stocked = salesPointFacts.filter(({ range }) => range !== null);
    expect(stocked.length).toBeGreaterThanOrEqual(10);
    expect(countOf(salesPointFacts.map(({ code }) => code))).toBe(salesPointFacts.length);
    for (const { code } of salesPointFacts) expect(code).toMatch(/^[A-Z0-9]{2,8}$/);
    expect(countOf(clerkNames)).toBeGreaterThanOrEqual(stocked.length * 3);
  });

  it("tell of villages whose points and producers exist", () => {
    const points = new Set(salesPointFacts.map(({ code }) => code));
    const producers = new Set(allProducers.map(({ key }) => key));
    for (const village of villageFacts) {
      for (const code of village.salesPoints) expect(points).toContain(code);
      for (const key of village.producers) expect(producers).toContain(key);
    }
  });
});
