import { describe, expect, it } from "vitest";
import { changed, isFiltered, noFilter, queryOf, registerPath, searchOf, viewOf } from "./filter";

const asked =
  "q=813%2FQ%C4%90&state=valid&state=revoked&stars=4&group=IV&set=21&commune=00577&ends_within=45&order=newest&page=3";

describe("the filter of the register", () => {
  it("lives in the address: what is written there is read back the same", () => {
    const view = viewOf(new URLSearchParams(asked));
    expect(view.filter).toMatchObject({
      q: "813/QĐ",
      states: ["valid", "revoked"],
      stars: "4",
      group: "IV",
      set: "21",
      commune: "00577",
      ends_within: "45",
    });
    expect(view).toMatchObject({ order: "newest", page: 2 });
    expect(viewOf(searchOf(view))).toEqual(view);
  });

  it("leaves out of the address what goes without saying", () => {
    expect(searchOf(viewOf(new URLSearchParams())).toString()).toBe("");
    expect(isFiltered(noFilter)).toBe(false);
  });

  it("takes nonsense in an address for nothing", () => {
    const broken = new URLSearchParams(
      "state=alive&stars=2&group=X&set=27&commune=HN&ends_within=-1&ends_month=2026-13&order=x&page=0",
    );
    expect(viewOf(broken)).toEqual({ filter: noFilter, order: "ends", page: 0 });
  });

  it("asks the server for one page", () => {
    expect(queryOf(viewOf(new URLSearchParams(asked)), 20)).toMatchObject({
      state: ["valid", "revoked"],
      limit: 20,
      offset: 40,
      order: "newest",
    });
  });

  it("drops a set that is not of the group chosen after it", () => {
    expect(changed({ ...noFilter, set: "21" }, { group: "I" }).set).toBe("");
    expect(changed({ ...noFilter, set: "21" }, { group: "IV" }).set).toBe("21");
  });

  it("is linked to from elsewhere", () => {
    expect(registerPath({ stars: "5", states: ["valid"] })).toBe(
      "/certificates?stars=5&state=valid",
    );
  });
});
