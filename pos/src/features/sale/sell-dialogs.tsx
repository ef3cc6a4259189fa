import type { PosCatalogItem } from "@saolang/contracts";
import type { StarRating } from "@saolang/domain/certificate";
import { dong, subtract } from "@saolang/domain/money";
import { lineGross } from "@saolang/domain/sale";
import { lazy, Suspense } from "react";
import { useTranslations } from "use-intl";
import type { Ask } from "../../device/server.js";
import type { DeviceRow, ParkedBasketRow } from "../../local/ledger-rows.js";
import type { Ledger } from "../../local/ledger.js";
import { useStore } from "../../local/store.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import type { BasketKeeper } from "./basket-keeper.js";
import { isEmptyBasket } from "./basket.js";
import { parkBasket, resumeBasket } from "./park.js";
import { priceBasket } from "./price.js";

// What a plain sale does not need comes after the first screen.
const TermsDialog = lazy(async () => ({
  default: (await import("./terms-dialog.js")).TermsDialog,
}));
const ParkedDialog = lazy(async () => ({
  default: (await import("./parked-dialog.js")).ParkedDialog,
}));
const GoodsPanel = lazy(async () => ({ default: (await import("./goods-panel.js")).GoodsPanel }));

/** What lies over the sale. */
export type SellDialog =
  | { readonly kind: "line"; readonly lineId: string }
  | { readonly kind: "basket" | "parked" }
  | { readonly kind: "goods"; readonly item: PosCatalogItem };

interface SellDialogsProps {
  readonly ledger: Ledger;
  readonly catalogue: Catalogue;
  readonly basket: BasketKeeper;
  readonly device: DeviceRow;
  readonly clerk: { readonly name: string };
  readonly ask: Ask;
  readonly now: () => Date;
  readonly mintId: () => string;
  readonly dialog: SellDialog | null;
  readonly parked: readonly ParkedBasketRow[];
  readonly starsOf: (variantId: string) => StarRating | null;
  readonly onPick: (item: PosCatalogItem) => void;
  readonly onClose: () => void;
}

function LineTermsDialog({
  catalogue,
  basket,
  lineId,
  onClose,
}: SellDialogsProps & { readonly lineId: string }) {
  const line = useStore(basket.view).row.lines.find((one) => one.lineId === lineId);
  if (!line) return null;
  const { item, quantity, discount, note } = line;
  const known = catalogue.goods.variantsOf(item.product_id);
  // The goods of the line keep the price they were put in at, whatever the catalogue says by now.
  const others = known.filter(({ variant_id }) => variant_id !== item.variant_id);
  return (
    <TermsDialog
      title={item.title}
      amountWith={(chosen) => lineGross({ unitPrice: dong((chosen ?? item).price), quantity })}
      discount={discount}
      note={note}
      variants={{ item, all: [item, ...others] }}
      onSave={(terms) => {
        basket.setTerms(lineId, { ...terms, item: terms.item ?? item });
        onClose();
      }}
      onClose={onClose}
    />
  );
}

function BasketTermsDialog({ basket, onClose }: SellDialogsProps) {
  const t = useTranslations("terms");
  const { row } = useStore(basket.view);
  const { totals, basketDiscount } = priceBasket(row);
  const before = subtract(totals.gross, subtract(totals.discount, basketDiscount));
  return (
    <TermsDialog
      title={t("title_basket")}
      amountWith={() => before}
      discount={row.discount}
      note={row.note}
      variants={null}
      onSave={(terms) => {
        basket.setBasketTerms(terms);
        onClose();
      }}
      onClose={onClose}
    />
  );
}

function Parking({ ledger, basket, clerk, now, mintId, parked, onClose }: SellDialogsProps) {
  const { row } = useStore(basket.view);
  const parking = () => ({ ledger, clerkName: clerk.name, at: now(), mintId });
  return (
    <ParkedDialog
      parked={parked}
      hasBasket={!isEmptyBasket(row)}
      onPark={async (name) => {
        await parkBasket(parking(), await basket.settled(), name);
        await basket.reload();
      }}
      onResume={async (parkedId) => {
        const resumed = await resumeBasket(parking(), await basket.settled(), parkedId);
        await basket.reload();
        return resumed.ok ? null : resumed.refusal.code;
      }}
      onClose={onClose}
    />
  );
}

/** The dialogs of the sell screen, one at a time. */
export function SellDialogs(props: SellDialogsProps) {
  const { dialog, device, ledger, ask, starsOf, onPick, onClose } = props;
  if (dialog === null) return null;
  return (
    <Suspense fallback={null}>
      {dialog.kind === "line" ? <LineTermsDialog {...props} lineId={dialog.lineId} /> : null}
      {dialog.kind === "basket" ? <BasketTermsDialog {...props} /> : null}
      {dialog.kind === "parked" ? <Parking {...props} /> : null}
      {dialog.kind === "goods" ? (
        <GoodsPanel
          ledger={ledger}
          ask={ask}
          token={device.token}
          item={dialog.item}
          stars={starsOf(dialog.item.variant_id)}
          onPick={onPick}
          onClose={onClose}
        />
      ) : null}
    </Suspense>
  );
}
