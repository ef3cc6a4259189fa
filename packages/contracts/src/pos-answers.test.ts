import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  catalogueDigestText,
  pairAnswer,
  posCatalogAnswer,
  posCatalogDigest,
  type PosCatalogItem,
  posCatalogItem,
  posCommandAnswer,
  posDeviceAnswer,
  posStockElsewhere,
  posTransfersAnswer,
  refusalAnswer,
} from "./index.js";

const answers = {
  pairAnswer,
  posCatalogAnswer,
  posCatalogDigest,
  posCommandAnswer,
  posDeviceAnswer,
  posStockElsewhere,
  posTransfersAnswer,
  refusalAnswer,
};

const bowl: PosCatalogItem = {
  variant_id: "variant_bowl",
  product_id: "prod_bowl",
  title: "Bát hoa sen",
  variant_title: null,
  sku: null,
  barcode: null,
  unit: "cái",
  price: 45_000,
  producer_id: null,
  producer_name: null,
  group: 4,
  set: 20,
  certificates: [],
  min_age: null,
  stock: 8,
  reserved: 2,
};

/** The item as a page loaded before `reserved` existed reads it. */
const posCatalogItemBefore = posCatalogItem.omit({ reserved: true });

describe("an answer of the server to a till", () => {
  it.each(Object.entries(answers))(
    "%s refuses no field it does not know, at any depth: an older page reads what a newer server says",
    (_name, answer) => {
      const shape = JSON.stringify(z.toJSONSchema(answer, { io: "input" }));
      expect(shape).not.toContain('"additionalProperties":false');
    },
  );
});

describe("goods of the catalogue", () => {
  it("with reserved pieces are read by a page that does not know of them, and by today's when they are not told", () => {
    const { reserved: _reserved, ...before } = bowl;
    expect(posCatalogItemBefore.parse(bowl)).toEqual(before);
    expect(posCatalogItem.parse(before)).toEqual(before);
    expect(posCatalogItem.parse(bowl)).toEqual(bowl);
  });

  it("have no fewer than no pieces reserved, and whole ones", () => {
    for (const reserved of [-1, 0.5]) {
      expect(posCatalogItem.safeParse({ ...bowl, reserved }).success).toBe(false);
    }
  });

  it("have the same line in the digest whatever of them is left or reserved, told or not", () => {
    const { reserved: _reserved, ...before } = bowl;
    const line = catalogueDigestText(bowl);
    expect(catalogueDigestText({ ...bowl, stock: 1, reserved: 9 })).toBe(line);
    expect(catalogueDigestText(before)).toBe(line);
    expect(catalogueDigestText({ ...bowl, price: 46_000 })).not.toBe(line);
  });
});
