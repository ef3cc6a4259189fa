import { describe, expect, it } from "vitest";
import { listingWords, pageCount, pagesToLink, readListingState } from "./listing-query";

describe("the address of a listing", () => {
  it("says page, order and stars, and reads back the same", () => {
    const state = { page: 3, order: "price_asc", kind: "ocop", stars: 5 } as const;
    expect(readListingState(listingWords(state))).toEqual(state);
  });

  it.each(["all", "ocop", "other"] as const)(
    "says that it is about goods of the kind %s",
    (kind) => {
      const state = { page: 1, order: "newest", kind, stars: null } as const;
      expect(readListingState(listingWords(state))).toEqual(state);
    },
  );

  it("of goods with so many stars is about OCOP goods, and says so once", () => {
    expect(readListingState({ stars: "4", ocop: "false" })).toMatchObject({
      kind: "ocop",
      stars: 4,
    });
    expect(listingWords(readListingState({ stars: "4", ocop: "true" }))).toEqual({ stars: "4" });
  });

  it("leaves defaults out, so that one list has one address", () => {
    const state = { page: 1, order: "featured", kind: "all", stars: null } as const;
    expect(listingWords(state)).toEqual({});
  });

  it.each([
    { page: "0" },
    { page: "-1" },
    { page: "1.5" },
    { page: "x" },
    { page: "99999999" },
    { page: ["2", "3"] },
    { sort: "drop" },
    { stars: "2" },
    { stars: "6" },
    { ocop: "maybe" },
    { ocop: ["true", "false"] },
  ])("means the default where it cannot be read: %o", (words) => {
    expect(readListingState(words)).toEqual({
      page: 1,
      order: "featured",
      kind: "all",
      stars: null,
    });
  });
});

describe("paging", () => {
  it("is exact to the last page", () => {
    expect([0, 1, 24, 25, 48, 49].map(pageCount)).toEqual([1, 1, 1, 2, 2, 3]);
  });

  it("links first, last and neighbours, and never hides a single page behind a gap", () => {
    expect(pagesToLink(1, 1)).toEqual([1]);
    expect(pagesToLink(1, 5)).toEqual([1, 2, null, 5]);
    expect(pagesToLink(3, 5)).toEqual([1, 2, 3, 4, 5]);
    expect(pagesToLink(10, 20)).toEqual([1, null, 9, 10, 11, null, 20]);
  });
});
