import { describe, expect, it } from "vitest";
import { checkValues, readOffer, readValues } from "./checkout-form-data";

function formOf(entries: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(entries)) form.set(name, value);
  return form;
}

const filled = {
  name: "Nguyễn Thị Hoa",
  phone: "0912 345 678",
  email: "",
  province: "01",
  commune_code: "09556",
  commune_text: "Phường Hà Đông",
  street: "Số 8 đường Lụa",
  note: "",
};

const seen = {
  checkout_id: "0193a5c0-0000-7000-8000-000000000001",
  lines: "variant_a*2",
  point: "sp_1|30000",
  goods_total: "500000",
};

describe("the checkout form", () => {
  it("can be sent with name, phone, commune and street alone", () => {
    expect(checkValues(readValues(formOf(filled)), "09556")).toEqual({});
  });

  it("names every field that is wrong at once", () => {
    const values = readValues(
      formOf({ ...filled, name: " ", phone: "12", email: "hoa@", street: "" }),
    );
    expect(checkValues(values, null)).toEqual({
      name: "name_missing",
      phone: "phone_unreadable",
      email: "email_malformed",
      commune_text: "commune_unknown",
      street: "street_missing",
    });
  });

  it("gives back what was typed, spaces and all", () => {
    expect(readValues(formOf({ ...filled, name: " Hoa " })).name).toBe(" Hoa ");
  });

  it("expects the total that was on the page: goods and the chosen point's delivery", () => {
    expect(readOffer(formOf(seen))).toEqual({
      checkoutId: seen.checkout_id,
      basket: [{ variant_id: "variant_a", quantity: 2 }],
      pointId: "sp_1",
      total: 530_000,
    });
  });

  it.each([
    { ...seen, checkout_id: "1" },
    { ...seen, lines: "" },
    { ...seen, point: "sp_1" },
    { ...seen, point: "sp_1|-5" },
    { ...seen, goods_total: "1.5" },
  ])("is not read when the page did not write it so: %o", (entries) => {
    expect(readOffer(formOf(entries))).toBeNull();
  });
});
