import { shelfOf } from "@saolang/domain/shelf";
import { describe, expect, it } from "vitest";
import { anItem, idsFrom } from "../../test-support/builders.js";
import { emptyDraft, isWhole, mostLines, withGoods, withoutLine, withPieces } from "./draft.js";

const mintId = idsFrom();
const bowl = anItem();
const vase = anItem({ variant_id: "variant_vase", title: "Lọ hoa", variant_title: "cao 20 cm" });

describe("a paper that is being written", () => {
  it("takes one more piece of goods that are scanned again, the last goods on top", () => {
    const once = withGoods(withGoods(emptyDraft(mintId), bowl, mintId, false), vase, mintId, false);
    const { lines } = withGoods(once, bowl, mintId, false);
    expect(lines.map(({ title, pieces }) => [title, pieces])).toEqual([
      ["Lọ hoa · cao 20 cm", "1"],
      ["Bộ bát đĩa gốm sứ hoa sen đỏ", "2"],
    ]);
  });

  it("shows nothing of the books while goods are counted, until a number is typed", () => {
    const draft = withGoods(emptyDraft(mintId), bowl, mintId, true);
    const [line] = draft.lines;
    expect(line).toMatchObject({ pieces: "", shown: null });
    expect(withGoods(draft, bowl, mintId, true)).toBe(draft);
    const lineId = line?.line_id ?? "";
    const typed = withPieces(draft, lineId, "9 món", shelfOf(12, 0));
    expect(typed.lines[0]).toMatchObject({ pieces: "9", shown: 12 });
    expect(withPieces(typed, lineId, "", shelfOf(12, 0)).lines[0]).toMatchObject({
      pieces: "",
      shown: null,
    });
  });

  it("is whole when every line says how many; none counted is a count, none received is not", () => {
    expect(isWhole(emptyDraft(mintId), true)).toBe(false);
    const draft = withGoods(emptyDraft(mintId), bowl, mintId, true);
    const lineId = draft.lines[0]?.line_id ?? "";
    expect(isWhole(draft, true)).toBe(false);
    expect(isWhole(withPieces(draft, lineId, "0", shelfOf(3, 0)), true)).toBe(true);
    expect(isWhole(withPieces(draft, lineId, "0", null), false)).toBe(false);
    expect(isWhole(withPieces(draft, lineId, "2", null), false)).toBe(true);
    expect(withoutLine(draft, lineId).lines).toEqual([]);
  });

  it("takes no more lines than a command carries", () => {
    let draft = emptyDraft(mintId);
    for (let at = 0; at <= mostLines; at += 1) {
      draft = withGoods(draft, anItem({ variant_id: `variant_${at}` }), mintId, false);
    }
    expect(draft.lines).toHaveLength(mostLines);
  });
});
