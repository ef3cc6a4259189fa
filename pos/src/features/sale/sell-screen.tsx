import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import type { Ask } from "../../device/server.js";
import type { Cache } from "../../local/cache.js";
import type { DeviceRow } from "../../local/ledger-rows.js";
import type { Ledger } from "../../local/ledger.js";
import { createStore, useStore } from "../../local/store.js";
import { useLive } from "../../local/use-live.js";
import { useNow } from "../../local/use-now.js";
import { useShortcut } from "../../pieces/use-shortcut.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { requiredAge } from "./age.js";
import { AgeDialog } from "./age-dialog.js";
import type { BasketKeeper } from "./basket-keeper.js";
import { BasketList } from "./basket-list.js";
import { Finder } from "./finder.js";
import { Foot } from "./foot.js";
import { Payment } from "./payment.js";
import { priceBasket } from "./price.js";
import { type SellDialog, SellDialogs } from "./sell-dialogs.js";
import styles from "./sell.module.css";
import { readTimes } from "./times.js";
import { useCredit } from "./use-credit.js";
import { usePayment } from "./use-payment.js";
import { useScans } from "./use-scans.js";

// Not needed to scan and to take money; fetched while that goes on, so that it is there when it is.
const loadAfterSale = () => import("./after-sale.js");
const AfterSale = lazy(async () => ({ default: (await loadAfterSale()).AfterSale }));

interface SellScreenProps {
  readonly ledger: Ledger;
  readonly cache: Cache;
  readonly catalogue: Catalogue;
  readonly basket: BasketKeeper;
  readonly device: DeviceRow;
  readonly clerk: { readonly id: string; readonly name: string };
  readonly shiftId: string;
  readonly ask: Ask;
  readonly now: () => Date;
  readonly mintId: () => string;
  /** True while the till has something else open over the sale. */
  readonly isCovered: boolean;
  /** A sale was written: there is something to send. */
  readonly onSold: () => void;
  /** The number of a receipt was scanned: goods come back. */
  readonly onReceipt: (receiptNumber: string) => void;
}

/** The one screen for selling: find on the left, the sale on the right, payment over both. */
export function SellScreen(props: SellScreenProps) {
  const { ledger, catalogue, basket, device, clerk, mintId } = props;
  const t = useTranslations("sale");
  const view = useStore(basket.view);
  // A basket must show a revocation, or data too old for stars, as soon as the till knows.
  const { version } = useStore(catalogue.state);
  const now = useNow(props.now, version);
  // Not this screen's state: what is typed, or comes key by key from a scanner, must not draw the basket again.
  const [typed] = useState(() => createStore(""));
  const [dialog, setDialog] = useState<SellDialog | null>(null);
  const { row } = view;
  const { lines, taken } = row;
  const credit = useCredit(ledger, row.exchange);
  const { step, setStep, pay, receive } = usePayment({
    ...props,
    onSold: () => {
      forget();
      props.onSold();
    },
  });
  const parked = useLive(
    useCallback(() => ledger.parkedBaskets.orderBy("parkedAt").toArray(), [ledger]),
  );
  const isOpen = dialog === null && step === "selling" && !props.isCovered;
  const by = () => ({ clerkName: clerk.name, at: props.now() });
  const { news, take, forget } = useScans({
    byCode: (code) => catalogue.goods.byCode(code),
    add(item) {
      const { pieces } = readTimes(typed.get());
      basket.add(item, pieces);
      // "3*" counts for the one scan it was typed for.
      if (pieces > 1) typed.set("");
      return pieces;
    },
    onReceipt: props.onReceipt,
    isBusy: step !== "selling" || dialog !== null,
    isListening: !props.isCovered,
  });
  const priced = useMemo(() => priceBasket(row), [row]);
  const starsOf = (variantId: string) => catalogue.certificateOf(variantId, now)?.stars ?? null;
  useEffect(() => {
    // Away just now: it is asked for again when it is needed.
    loadAfterSale().catch(() => undefined);
  }, []);

  const payWhenFree = () => (isOpen ? pay() : undefined);
  useShortcut("F9", payWhenFree);
  useShortcut("F4", () => (isOpen ? setDialog({ kind: "parked" }) : undefined));

  if (row.shownSaleId !== null || row.shownReturnId !== undefined) {
    return (
      <Suspense fallback={null}>
        <AfterSale
          ledger={ledger}
          device={device}
          clerkName={clerk.name}
          now={props.now}
          papers={view.papers}
          onNext={basket.nextSale}
        />
      </Suspense>
    );
  }
  return (
    <main className={styles.sell}>
      <h1 className="visually-hidden">{t("basket")}</h1>
      <Finder
        catalogue={catalogue}
        ledger={ledger}
        now={now}
        news={news}
        typed={typed}
        isActive={isOpen}
        onTyped={forget}
        onPick={(item) => {
          take(item);
          typed.set("");
        }}
        onAbout={(item) => setDialog({ kind: "goods", item })}
        onEnterEmpty={payWhenFree}
      />
      <section className={styles.basket} aria-label={t("basket")}>
        <div className={styles.lines}>
          {lines.length === 0 ? <p className={styles.empty}>{t("empty")}</p> : null}
          <BasketList
            lines={priced.lines}
            starsOf={starsOf}
            onQuantity={(lineId, quantity) => basket.setQuantity(lineId, quantity, by())}
            onTerms={(lineId) => setDialog({ kind: "line", lineId })}
          />
        </div>
        <Foot
          view={view}
          priced={priced}
          credit={credit}
          parkedCount={parked?.length ?? 0}
          onPay={pay}
          onClear={() => basket.clear(by())}
          onUndo={basket.undo}
          onTerms={() => setDialog({ kind: "basket" })}
          onParked={() => setDialog({ kind: "parked" })}
          onDropExchange={() => basket.setExchange(null)}
        />
      </section>
      <SellDialogs
        {...props}
        dialog={dialog}
        parked={parked ?? []}
        starsOf={starsOf}
        onPick={take}
        onClose={() => setDialog(null)}
      />
      {step === "age" ? (
        <AgeDialog
          age={requiredAge(lines) ?? 0}
          onConfirmed={() => {
            basket.confirmAge(clerk.id, requiredAge(lines) ?? 0, by());
            setStep("paying");
          }}
          onTooYoung={() => {
            basket.removeAged(by());
            setStep("selling");
          }}
          onBack={() => setStep("selling")}
        />
      ) : null}
      {step === "paying" || step === "interrupted" ? (
        <Payment
          paid={{ exact: priced.totals.due, credit, recorded: taken?.recorded ?? [] }}
          confirmedBefore={taken?.received ?? null}
          wasInterrupted={step === "interrupted"}
          onTaken={basket.setTaken}
          onReceived={receive}
          onBack={() => {
            const recorded = taken?.recorded ?? [];
            basket.setTaken(recorded.length === 0 ? null : { recorded, received: null });
            setStep("selling");
          }}
          mintId={mintId}
        />
      ) : null}
    </main>
  );
}
