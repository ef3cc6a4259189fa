import { describe, expect, it } from "vitest";
import { isIllustration, pictureFile, pictureSource } from "./pictures";

describe("pictures", () => {
  it("are served from the shop's own address", () => {
    expect(pictureSource("http://localhost:9000/static/17-minh-hoa-am.webp")).toBe(
      "/pictures/17-minh-hoa-am.webp",
    );
    expect(pictureSource("/villages/bat-trang.webp")).toBe("/villages/bat-trang.webp");
  });

  it("of an unknown place are not shown", () => {
    expect(pictureSource("https://elsewhere.example/a.webp")).toBeNull();
    expect(pictureSource("http://localhost:9000/static/../secrets")).toBeNull();
  });

  it("are illustrations by their file name alone", () => {
    expect(isIllustration("/pictures/17-minh-hoa-am.webp")).toBe(true);
    expect(isIllustration("/pictures/17-am-chen.webp")).toBe(false);
  });

  it("are raster files by a plain name, Vietnamese letters included", () => {
    expect(pictureFile("a-1.webp")).toBe("a-1.webp");
    expect(pictureFile("17-B%C3%ACnh%20g%E1%BB%91m.jpg")).toBe("17-Bình gốm.jpg");
  });

  it.each(["..%2fa.webp", "a..webp", ".a.webp", "a.svg", "%zz.webp", "a%00.webp", "b%5Ca.webp"])(
    "are never %s",
    (part) => {
      expect(pictureFile(part)).toBeNull();
    },
  );
});
