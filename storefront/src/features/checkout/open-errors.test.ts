import { describe, expect, it } from "vitest";
import { openErrors } from "./open-errors";

const errors = { phone: "phone_unreadable", commune_text: "commune_unknown" } as const;
const tried = { phone: "12", commune_text: "ha dong", commune_code: "" };

describe("errors in the checkout form", () => {
  it("stand while their fields are as they were sent", () => {
    expect(openErrors(errors, tried, tried)).toEqual(errors);
  });

  it("go when their field is changed, and only theirs", () => {
    expect(openErrors(errors, tried, { ...tried, phone: "0912 345 678" })).toEqual({
      commune_text: "commune_unknown",
    });
  });

  it("go when a commune is picked, even if its name was typed out already", () => {
    expect(openErrors(errors, tried, { ...tried, commune_code: "09556" })).toEqual({
      phone: "phone_unreadable",
    });
  });
});
