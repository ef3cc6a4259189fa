import { describe, expect, it } from "vitest";
import { otherLocalePath } from "./other-locale";

describe("the language switch", () => {
  it.each([
    ["/", "vi", "/en"],
    ["/en", "en", "/"],
    ["/nhom/thuc-pham", "vi", "/en/groups/thuc-pham"],
    ["/en/products/binh-gom", "en", "/san-pham/binh-gom"],
    ["/gio-hang", "vi", "/en/cart"],
    ["/tim-kiem", "vi", "/en/search"],
    ["/en/sales-points/BT1", "en", "/diem-ban/BT1"],
  ] as const)("leads from %s (%s) to %s", (path, locale, other) => {
    expect(otherLocalePath(path, locale)).toBe(other);
  });

  it("gives the same link for the address in the browser and the one the server renders under", () => {
    expect(otherLocalePath("/vi/groups/thuc-pham", "vi")).toBe(
      otherLocalePath("/nhom/thuc-pham", "vi"),
    );
  });
});
