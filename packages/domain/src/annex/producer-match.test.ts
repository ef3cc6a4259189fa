import { describe, expect, it } from "vitest";
import { producerMatcher } from "./index.js";

describe("a producer of an annex", () => {
  const known = {
    id: "p1",
    name: "Hợp tác xã Gốm Bát Tràng",
    taxCode: "0100109106",
    communeCode: "00577",
  };
  const match = producerMatcher([known]);
  const named = (name: string, taxCode: string | null = null, communeCode: string | null = null) =>
    match({ name, taxCode, communeCode }).kind;

  it("is on record by its name when nothing speaks against it", () => {
    expect(named("hợp tác xã  gốm bát tràng")).toBe("known");
    expect(named("Hợp tác xã Gốm Bát Tràng", "0100109106")).toBe("known");
  });

  it("is a choice when only close: accents, short forms, another name, code or commune", () => {
    expect(named("HTX Gốm Bát Tràng")).toBe("near");
    expect(named("Hop tac xa Gom Bat Trang")).toBe("near");
    expect(named("Hợp tác xã Gốm mới", "0100109106")).toBe("near");
    expect(named("Hợp tác xã Gốm Bát Tràng", "0100109107")).toBe("near");
    expect(named("Hợp tác xã Gốm Bát Tràng", null, "09556")).toBe("near");
    expect(named("Lụa Vạn Phúc")).toBe("new");
  });
});
