import { describe, expect, it } from "vitest";
import { readQuestion } from "./question";

describe("what a shopper looks for", () => {
  it("is one line without spaces around it, accents as typed", () => {
    expect(readQuestion("  gốm   Bát\tTràng ")).toBe("gốm Bát Tràng");
    expect(readQuestion("Hòa".normalize("NFD"))).toBe("Hòa".normalize("NFC"));
  });

  it.each([undefined, "", "   ", ["gốm", "lụa"]])("is nothing in %j", (word) => {
    expect(readQuestion(word)).toBe("");
  });

  it("is never longer than the backend reads, nor ends in half a character", () => {
    expect(readQuestion("ế".repeat(300).normalize("NFD"))).toBe("ế".repeat(200));
    expect(readQuestion("🍵".repeat(150))).toHaveLength(200);
    expect(readQuestion(`${"a".repeat(199)}🍵`)).toBe("a".repeat(199));
  });
});
