import { describe, expect, it } from "vitest";
import { placeText } from "./place-text";

describe("the address of a sales point", () => {
  it("ends with its commune", () => {
    expect(
      placeText({ address: "79 Trần Nguyên Đán", commune: { name: "Phường Định Công" } }),
    ).toBe("79 Trần Nguyên Đán, Phường Định Công");
  });

  it("names the commune once, however it is spelled in the address", () => {
    expect(
      placeText({ address: "Ngõ 59, phường Ô Chợ Dừa", commune: { name: "Phường Ô Chợ Dừa" } }),
    ).toBe("Ngõ 59, phường Ô Chợ Dừa");
  });

  it("is the commune alone, or nothing, when that is all there is", () => {
    expect(placeText({ address: null, commune: { name: "Xã Bát Tràng" } })).toBe("Xã Bát Tràng");
    expect(placeText({ address: null, commune: null })).toBe("");
  });
});
