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
    ["/chung-nhan", "vi", "/en/certificates"],
    ["/chung-nhan/cert_1", "vi", "/en/certificates/cert_1"],
    ["/chung-nhan/thong-ke", "vi", "/en/certificates/statistics"],
    ["/en/certificates/statistics", "en", "/chung-nhan/thong-ke"],
    ["/khong-co/x", "vi", "/en/khong-co/x"],
  ] as const)("leads from %s (%s) to %s", (path, locale, other) => {
    expect(otherLocalePath(path, locale)).toBe(other);
  });

  it("gives the same link for the address in the browser and the one the server renders under", () => {
    expect(otherLocalePath("/vi/groups/thuc-pham", "vi")).toBe(
      otherLocalePath("/nhom/thuc-pham", "vi"),
    );
    expect(otherLocalePath("/vi/certificates/statistics", "vi")).toBe(
      otherLocalePath("/chung-nhan/thong-ke", "vi"),
    );
  });
});
