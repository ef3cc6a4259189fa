import { describe, expect, it } from "vitest";
import { bodyOf, emptyDraft, isWhole, withEarlier, withProduct } from "./registration";

const earlier = {
  id: "cert_1",
  product_id: null,
  product_name: "Bát men lam",
  set_number: 21,
  stars: 3,
  decision_number: "813/QĐ-UBND",
  issued_on: "2024-05-02",
  valid_through: "2027-05-01",
};

describe("the form of a rating file", () => {
  it("takes name and set of the shop's product, and keeps what was typed where it has none", () => {
    const typed = { ...emptyDraft, producer_id: "p1", set_number: "22" };
    const chosen = withProduct(typed, { id: "prod_1", title: "Bát", set_number: null });
    expect(chosen).toMatchObject({ product_id: "prod_1", product_name: "Bát", set_number: "22" });
    expect(withProduct(chosen, undefined)).toMatchObject({ product_id: "", product_name: "Bát" });
  });

  it("takes the product of the earlier paper, and asks for one unless it is a first rating", () => {
    const again = { ...emptyDraft, producer_id: "p1", kind: "re_rating" };
    expect(isWhole({ ...again, product_name: "Bát", set_number: "21" })).toBe(false);
    const whole = withEarlier(again, earlier);
    expect(isWhole(whole)).toBe(true);
    expect(bodyOf(whole)).toEqual({
      producer_id: "p1",
      product_id: null,
      product_name: "Bát men lam",
      set_number: 21,
      kind: "re_rating",
      earlier_certificate_id: "cert_1",
    });
    expect(bodyOf({ ...whole, kind: "first" })).toMatchObject({ earlier_certificate_id: null });
  });
});
