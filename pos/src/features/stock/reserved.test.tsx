import type { PosCatalogItem } from "@saolang/contracts";
import type { Shelf } from "@saolang/domain/shelf";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { IntlProvider } from "use-intl";
import { describe, expect, it } from "vitest";
import en from "../../messages/later/en.json";
import vi from "../../messages/later/vi.json";
import { aTill, anItem, clerk, sellAt, soldAt } from "../../test-support/builders.js";
import { shelfOfGoods } from "../catalogue/shelf-of-goods.js";
import { CountBeside, SendBeside } from "./beside.js";
import {
  type Draft,
  type DraftLine,
  emptyDraft,
  mayLeave,
  readDraft,
  withGoods,
  withPieces,
} from "./draft.js";
import { countGoods } from "./papers.js";

/** Ten pieces on the shelf, two of them promised to web orders. */
const bowl = anItem({ stock: 8, reserved: 2 });
const vase = anItem({ variant_id: "variant_vase", title: "Lọ hoa", stock: 3, reserved: 0 });
const { product_id, title } = bowl;

let minted = 0;
const mintId = (): string => `id-${++minted}`;

function draftOf(item: PosCatalogItem, pieces: string, own = 0, counts = true): Draft {
  const draft = withGoods(emptyDraft(mintId), item, mintId, counts);
  const [line] = draft.lines;
  if (!line) throw new Error("the draft has a line");
  return withPieces(draft, line.line_id, pieces, counts ? shelfOfGoods(item, own) : null);
}

function lineOf(draft: Draft): DraftLine {
  const [line] = draft.lines;
  if (!line) throw new Error("the draft has a line");
  return line;
}

const said = (screen: ReactNode, language: "vi" | "en" = "vi"): string =>
  renderToStaticMarkup(
    <IntlProvider locale={language} messages={{ vi, en }[language]} timeZone="Asia/Ho_Chi_Minh">
      {screen}
    </IntlProvider>,
  ).replaceAll(/<[^>]*>/g, " ");

const beside = (pieces: string, own = 0, language: "vi" | "en" = "vi"): string =>
  said(<CountBeside line={lineOf(draftOf(bowl, pieces, own))} />, language);

describe("a count of goods of which web orders have reserved a part", () => {
  it("is held against all that lies on the shelf, and says how many of it are promised", () => {
    expect(beside("10")).toContain("Sổ ghi 10: khớp");
    expect(beside("10")).toContain("trong đó 2 đã giữ cho đơn trên mạng");
    expect(beside("8")).toContain("Sổ ghi 10: lệch -2");
    expect(beside("10", 0, "en")).toContain("Books say 10: equal");
    expect(beside("10", 0, "en")).toContain("2 of them promised to web orders");
  });

  it("takes off what this till sold and has not sent", () => {
    expect(beside("9", -1)).toContain("Sổ ghi 9: khớp");
  });

  it("never says that more is promised than lies there, nor speaks of promises when there are none", () => {
    expect(beside("1", -9)).toContain("trong đó 1 đã giữ");
    expect(said(<CountBeside line={lineOf(draftOf(vase, "3"))} />)).not.toContain("trên mạng");
  });

  it("of goods that a cache of an earlier version holds is held against what that knew", () => {
    const { reserved: _, ...before } = bowl;
    expect(lineOf(draftOf(before, "8"))).toMatchObject({ shown: 8, promised: 0 });
  });

  it("that finds all there leaves what can be sold as it was; a piece that is missing is one less to sell", async () => {
    const { ledger, mintId: mint, ...till } = await aTill();
    const own = async () =>
      (await ledger.stockDeltas.toArray()).reduce((sum, { quantity }) => sum + quantity, 0);
    const count = async (counted: number) => {
      const { onHand: shown } = shelfOfGoods(bowl, await own());
      const line = { line_id: mint(), variant_id: bowl.variant_id, product_id, title };
      const form = { paperId: mint(), clerk, at: soldAt, mintId: mint };
      await countGoods(ledger, form, "", [{ ...line, counted, shown }]);
      return shelfOfGoods(bowl, await own());
    };
    expect(await count(10)).toEqual({ onHand: 10, reserved: 2, free: 8 });
    await sellAt({ ledger, mintId: mint, ...till });
    expect(await count(9)).toEqual({ onHand: 9, reserved: 2, free: 7 });
    expect(await count(8)).toEqual({ onHand: 8, reserved: 2, free: 6 });
    const { facts } = (await ledger.log.orderBy("id").last()) ?? {};
    expect(facts).toEqual({ lines: 1, off: 1 });
  });

  it("begun in an earlier version keeps the pieces typed, not the figure that left reserved goods out", () => {
    const draft = draftOf(bowl, "10");
    expect(readDraft(JSON.stringify(draft))).toEqual(draft);
    const { promised: _, ...line } = lineOf(draft);
    const earlier = { ...draft, lines: [{ ...line, shown: 8 }] };
    expect(lineOf(readDraft(JSON.stringify(earlier)))).toEqual({
      ...line,
      shown: null,
      promised: null,
    });
  });
});

describe("goods that leave for another point", () => {
  const shelfOf = (variantId: string): Shelf =>
    shelfOfGoods([bowl, vase].find(({ variant_id }) => variant_id === variantId) ?? null, 0);
  const sending = (item: PosCatalogItem, pieces: string) => draftOf(item, pieces, 0, false);
  const words = (pieces: string, language: "vi" | "en" = "vi") =>
    said(
      <SendBeside line={lineOf(sending(bowl, pieces))} shelf={shelfOfGoods(bowl, 0)} />,
      language,
    );

  it("are none that web orders wait for", () => {
    expect(mayLeave(sending(bowl, "8"), shelfOf)).toBe(true);
    expect(mayLeave(sending(bowl, "9"), shelfOf)).toBe(false);
    expect(mayLeave(sending(bowl, "1"), null)).toBe(false);
  });

  it("with nothing promised may be more than the books say: they lie before the clerk", () => {
    expect(mayLeave(sending(vase, "5"), shelfOf)).toBe(true);
  });

  it("say how many can be sent, and what to do when there are more", () => {
    expect(words("8")).toContain("Chuyển được 8; 2 khác đã giữ cho đơn trên mạng.");
    expect(words("9")).toContain("Chỉ chuyển được 8");
    expect(words("9")).toContain("hãy kiểm hàng trước");
    expect(words("9", "en")).toContain("Only 8 can be sent");
    expect(
      said(<SendBeside line={lineOf(sending(vase, "9"))} shelf={shelfOf("variant_vase")} />),
    ).toBe("");
  });
});
