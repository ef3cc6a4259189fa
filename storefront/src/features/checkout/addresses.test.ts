import { describe, expect, it } from "vitest";
import { communeOfForm, findCommunes, provinceChoices } from "./addresses";

describe("the address picker", () => {
  it("lists 34 provinces, Hanoi first", () => {
    expect(provinceChoices()).toHaveLength(34);
    expect(provinceChoices()[0]).toEqual({ code: "01", name: "Hà Nội" });
  });

  it("finds a commune typed without accents and names its province", () => {
    expect(findCommunes("bat trang", null)[0]).toMatchObject({
      code: "00577",
      name: "Xã Bát Tràng",
      provinceName: "Hà Nội",
    });
  });

  it("answers an old name with today's communes and says what they were, all of them", () => {
    const found = findCommunes("van phuc", "01");
    expect(found.find(({ code }) => code === "09556")?.former).toBe(
      "Phường Vạn Phúc, quận Hà Đông",
    );
    expect(found.find(({ code }) => code === "00685")?.former).toBe("Xã Vạn Phúc, huyện Thanh Trì");
  });
});

describe("the commune of a form", () => {
  it("is the one picked from the list", () => {
    expect(communeOfForm("09556", "whatever", null)).toBe("09556");
  });

  it("is none when the code is not one of the list", () => {
    expect(communeOfForm("99999", "", null)).toBeNull();
  });

  it("is the one spelled out where no list could be shown", () => {
    expect(communeOfForm("", "xa bat trang", "01")).toBe("00577");
  });

  it("is never guessed between two", () => {
    expect(communeOfForm("", "van phuc", "01")).toBeNull();
  });
});
