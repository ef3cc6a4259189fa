import type { Dong } from "@saolang/domain/money";
import { useCallback, useState } from "react";
import { useTranslations } from "use-intl";
import type { Cache } from "../../local/cache.js";
import type { DeviceRow } from "../../local/ledger-rows.js";
import type { Ledger } from "../../local/ledger.js";
import { durably } from "../../local/storage-failure.js";
import { useStore } from "../../local/store.js";
import { useLive } from "../../local/use-live.js";
import { useNow } from "../../local/use-now.js";
import { useShortcut } from "../../pieces/use-shortcut.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import type { BasketKeeper } from "./basket-keeper.js";
import { BasketList } from "./basket-list.js";
import { basketTotals } from "./basket.js";
import { Finder } from "./finder.js";
import { Foot } from "./foot.js";
import { Payment } from "./payment.js";
import { ReceiptPanel } from "./receipt-panel.js";
import { recordSale } from "./record.js";
import styles from "./sell.module.css";
import { useScans } from "./use-scans.js";

interface SellScreenProps {
  readonly ledger: Ledger;
  readonly cache: Cache;
  readonly catalogue: Catalogue;
  readonly basket: BasketKeeper;
  readonly device: DeviceRow;
  readonly clerk: { readonly id: string; readonly name: string };
  readonly shiftId: string;
  readonly now: () => Date;
  readonly mintId: () => string;
  /** A sale was written: there is something to send. */
  readonly onSold: () => void;
}

/** The one screen for selling: find on the left, the sale on the right, payment over both. */
export function SellScreen(props: SellScreenProps) {
  const { ledger, cache, catalogue, basket, device, clerk, shiftId, mintId, onSold } = props;
  const t = useTranslations("sale");
  const view = useStore(basket.view);
  const now = useNow(props.now);
  // A basket must show a revocation, or data too old for stars, as soon as the till knows.
  useStore(catalogue.state);
  const [query, setQuery] = useState("");
  const [isPaying, setPaying] = useState(false);
  const { lines, shownSaleId } = view.row;
  const shown = useLive(
    useCallback(
      async () => (shownSaleId === null ? null : ((await ledger.sales.get(shownSaleId)) ?? null)),
      [ledger, shownSaleId],
    ),
  );
  const { news, take, forget } = useScans({
    byCode: (code) => catalogue.goods.byCode(code),
    add: basket.add,
    isBusy: isPaying,
  });

  const pay = () => setPaying(lines.length > 0);
  useShortcut("F9", pay);

  async function receive(received: Dong): Promise<string | null> {
    const soldAt = props.now();
    const recorded = await durably(cache, async () => {
      return recordSale(ledger, {
        basket: await basket.settled(),
        device,
        shiftId,
        clerk,
        received,
        soldAt,
        mintId,
        certificateOf: (variantId) => catalogue.certificateOf(variantId, soldAt),
      });
    });
    if (!recorded.ok) return recorded.refusal.code;
    await basket.reload();
    setPaying(false);
    forget();
    onSold();
    return null;
  }

  if (shownSaleId !== null && shown) {
    return (
      <main className={styles.after}>
        <h1 className="visually-hidden">{t("recent")}</h1>
        <ReceiptPanel sale={shown} device={device} onNext={basket.nextSale} />
      </main>
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
        query={query}
        onQuery={(next) => {
          setQuery(next);
          forget();
        }}
        onPick={(item) => {
          take(item);
          setQuery("");
        }}
        onEnterEmpty={pay}
      />
      <section className={styles.basket} aria-label={t("basket")}>
        <div className={styles.lines}>
          {lines.length === 0 ? <p className={styles.empty}>{t("empty")}</p> : null}
          <BasketList
            lines={lines}
            starsOf={(variantId) => catalogue.certificateOf(variantId, now)?.stars ?? null}
            onQuantity={basket.setQuantity}
          />
        </div>
        <Foot view={view} onPay={pay} onClear={basket.clear} onUndo={basket.undo} />
      </section>
      {isPaying ? (
        <Payment
          due={basketTotals(lines).due}
          onReceived={receive}
          onBack={() => setPaying(false)}
        />
      ) : null}
    </main>
  );
}
