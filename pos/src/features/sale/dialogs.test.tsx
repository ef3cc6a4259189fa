import { dong } from "@saolang/domain/money";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { IntlProvider } from "use-intl";
import { describe, expect, it } from "vitest";
import { type Language, vietnamese } from "../../messages/catalogue.js";
import { english } from "../../messages/english.js";
import { anItem, idsFrom, soldAt } from "../../test-support/builders.js";
import { PayBackChoice } from "../return/pay-back-choice.js";
import { AgeDialog } from "./age-dialog.js";
import { Foot } from "./foot.js";
import { ParkedDialog } from "./parked-dialog.js";
import { Payment } from "./payment.js";
import { priceBasket } from "./price.js";
import { TermsDialog } from "./terms-dialog.js";

const catalogues = { vi: vietnamese, en: english };

const none = () => undefined;
const mintId = idsFrom();
const line = {
  lineId: "line",
  item: anItem({ price: 100_300 }),
  quantity: 2,
  discount: { amount: 10_000, reason: "Hàng lỗi nhẹ" },
};
const row = { slot: 1, saleId: "sale", shownSaleId: null, lines: [line], note: "gói quà" };
const byTransfer = { tenderId: "t", kind: "vietqr" as const, amount: 50_000, reference: "4711" };
const credit = { returnId: "back", amount: dong(300_000) };

function payment(changes: Partial<Parameters<typeof Payment>[0]["paid"]> = {}): ReactNode {
  return (
    <Payment
      paid={{ exact: dong(190_600), credit: null, recorded: [], ...changes }}
      confirmedBefore={null}
      wasInterrupted
      onTaken={none}
      onReceived={async () => null}
      onBack={none}
      mintId={mintId}
    />
  );
}

const foot = (
  <Foot
    view={{
      row: { ...row, discount: line.discount },
      papers: { sale: null, back: null },
      past: [],
      lastAct: "removed",
    }}
    priced={priceBasket(row)}
    credit={credit}
    parkedCount={2}
    onPay={none}
    onClear={none}
    onUndo={none}
    onTerms={none}
    onParked={none}
    onDropExchange={none}
  />
);

const parked = (
  <ParkedDialog
    parked={[
      { parkedId: "p", parkedAt: soldAt.toISOString(), clerkName: "Lan", name: null, basket: row },
    ]}
    hasBasket
    onPark={async () => undefined}
    onResume={async () => null}
    onClose={none}
  />
);

const terms = (
  <TermsDialog
    title="Bát"
    amountWith={() => dong(200_600)}
    discount={line.discount}
    note={undefined}
    variants={{ item: anItem(), all: [anItem(), anItem({ variant_id: "v2" })] }}
    onSave={none}
    onClose={none}
  />
);

/** What a dialog says; a missing text or a wrong one throws. */
function said(language: Language, screen: ReactNode): string {
  const html = renderToStaticMarkup(
    <IntlProvider
      locale={language}
      messages={catalogues[language]}
      timeZone="Asia/Ho_Chi_Minh"
      onError={(error) => {
        throw error;
      }}
    >
      {screen}
    </IntlProvider>,
  );
  return html
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/[\s\u00a0]+/g, " ")
    .trim();
}

describe.each(["vi", "en"] as const)("what lies over a sale, in %s", (language) => {
  it.each([
    ["terms", terms],
    ["parked baskets", parked],
    [
      "the age check",
      <AgeDialog key="age" age={18} onConfirmed={none} onTooYoung={none} onBack={none} />,
    ],
    ["the foot", foot],
    ["payment", payment({ recorded: [byTransfer] })],
    [
      "paying back",
      <PayBackChoice
        key="back"
        amount={dong(500)}
        payBack={{ kind: "card", reference: null }}
        onPayBack={none}
      />,
    ],
  ])("has every text it needs: %s", (_, screen) => {
    expect(said(language, screen).length).toBeGreaterThan(20);
  });
});

describe("the payment", () => {
  it("shows what is left and rounds only that, with what was recorded beside it", () => {
    const text = said("vi", payment({ recorded: [byTransfer] }));
    expect(text).toContain("Phải trả 190.600 ₫");
    expect(text).toContain("Chuyển khoản · 4711 -50.000 ₫");
    expect(text).toContain("Còn thu tiền mặt 140.500 ₫");
  });

  it("pays back what goods handed back are worth more", () => {
    const text = said("vi", payment({ credit }));
    expect(text).toContain("Hàng trả lại -190.600 ₫");
    expect(text).toContain("Trả lại khách 109.500 ₫");
    expect(text).not.toContain("Khách đưa");
  });

  it("says when more was written down than is due, and lets nothing be recorded", () => {
    const text = said("vi", payment({ recorded: [{ ...byTransfer, amount: 200_000 }] }));
    expect(text).toContain("Đã ghi nhận nhiều hơn số phải trả");
  });

  it("says at once that the last payment was not recorded", () => {
    expect(said("vi", payment())).toContain("CHƯA được ghi");
  });
});
