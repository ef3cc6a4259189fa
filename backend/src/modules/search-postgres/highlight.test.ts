import { understand, Vocabulary, WordBook } from "@saolang/domain/search";
import { describe, expect, it } from "vitest";
import type { Highlighting } from "../../shared/search-provider/highlighting";
import { highlightsOf } from "./highlight";

const book = new WordBook({ same: [], leadsTo: [], fillers: [] });
const whole: Highlighting = { paths: ["title"], preTag: "[", postTag: "]", cropLength: undefined };

function marked(title: unknown, q: string, highlighting = whole): string[] | undefined {
  return highlightsOf({ title }, highlighting, understand(q, book, new Vocabulary())).title;
}

describe("highlighting", () => {
  it("marks words however their marks were typed, and keeps how they are written", () => {
    expect(marked("Gốm, GỐM và gom", "gom ")).toEqual(["[Gốm], [GỐM] và [gom]"]);
    expect(marked("Gốm".normalize("NFD"), "gốm ")).toEqual([`[${"Gốm".normalize("NFD")}]`]);
    expect(marked("Thổ cẩm H'Mông", "hmong ")).toEqual(["Thổ cẩm [H'Mông]"]);
  });

  it("marks a longer word only while the typed one may be its beginning", () => {
    expect(marked("Gốm men", "gố")).toEqual(["[Gốm] men"]);
    expect(marked("Gốm men", "gố ")).toBeUndefined();
  });

  it("marks the values of a list in which something is found", () => {
    expect(marked(["Gốm", "Men", null, "Lò gốm"], "gốm ")).toEqual(["[Gốm]", "Lò [gốm]"]);
  });

  it("crops to so many words around most of what is found", () => {
    const text = "một gốm ba bốn năm sáu gốm men chín mười";
    const cropped = { ...whole, cropLength: 4 };
    expect(marked(text, "gốm men ", cropped)).toEqual(["…sáu [gốm] [men] chín…"]);
    expect(marked("Gốm men", "gốm ", cropped)).toEqual(["[Gốm] men"]);
  });

  it("leaves out what has nothing", () => {
    expect(marked("Trà sen", "gốm ")).toBeUndefined();
    expect(marked(undefined, "gốm ")).toBeUndefined();
  });
});
