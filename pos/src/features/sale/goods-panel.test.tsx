import { renderToStaticMarkup } from "react-dom/server";
import { IntlProvider } from "use-intl";
import { describe, expect, it } from "vitest";
import { Ledger } from "../../local/ledger.js";
import { vietnamese } from "../../messages/catalogue.js";
import { anItem, freshName } from "../../test-support/builders.js";
import { GoodsPanel } from "./goods-panel.js";

const said = (stock: number, reserved: number): string =>
  renderToStaticMarkup(
    <IntlProvider locale="vi" messages={vietnamese} timeZone="Asia/Ho_Chi_Minh">
      <GoodsPanel
        ledger={new Ledger(freshName())}
        ask={async () => ({ kind: "away", why: "network" })}
        token="token"
        item={anItem({ stock, reserved })}
        stars={null}
        onPick={() => undefined}
        onClose={() => undefined}
      />
    </IntlProvider>,
  ).replaceAll(/<[^>]*>/g, " ");

describe("what a customer is told of goods", () => {
  it("is how many can be sold, and apart from those how many lie there for web orders", () => {
    expect(said(8, 2)).toContain("còn 8 · 2 nữa đã giữ cho đơn trên mạng");
    expect(said(0, 2)).toContain("sổ ghi hết hàng · 2 nữa đã giữ");
    expect(said(8, 0)).toContain("còn 8");
    expect(said(8, 0)).not.toContain("trên mạng");
  });
});
