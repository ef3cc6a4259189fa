import type { Dong } from "@saolang/domain/money";
import { useState } from "react";
import type { Cache } from "../../local/cache.js";
import type { DeviceRow } from "../../local/ledger-rows.js";
import type { Ledger } from "../../local/ledger.js";
import { durably } from "../../local/storage-failure.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { recordExchange } from "../return/record-return.js";
import type { PayBack } from "../return/wire-return.js";
import { needsAgeCheck } from "./age.js";
import type { BasketKeeper } from "./basket-keeper.js";
import { recordSale } from "./record.js";

interface Paying {
  readonly ledger: Ledger;
  readonly cache: Cache;
  readonly catalogue: Catalogue;
  readonly basket: BasketKeeper;
  readonly device: DeviceRow;
  readonly clerk: { readonly id: string; readonly name: string };
  readonly shiftId: string;
  readonly now: () => Date;
  readonly mintId: () => string;
  readonly onSold: () => void;
}

/** The way from "take payment" to "paid": the age is asked first, then money is taken, then all of it is written. */
export function usePayment(of: Paying) {
  const { basket } = of;
  const { taken, lines, shownSaleId } = basket.view.get().row;
  // Money was taken and the till died before the sale was written: that comes first.
  const wasInterrupted = taken !== undefined && lines.length > 0 && shownSaleId === null;
  const [step, setStep] = useState<"selling" | "age" | "paying" | "interrupted">(
    wasInterrupted ? "interrupted" : "selling",
  );

  function pay(): void {
    const { row } = basket.view.get();
    if (row.lines.length > 0) setStep(needsAgeCheck(row) ? "age" : "paying");
  }

  async function receive(received: Dong, payBack: PayBack): Promise<string | null> {
    const soldAt = of.now();
    const recorded = await durably(of.cache, async () => {
      const sale = {
        basket: await basket.settled(),
        device: of.device,
        shiftId: of.shiftId,
        clerk: of.clerk,
        received,
        soldAt,
        mintId: of.mintId,
        certificateOf: (variantId: string) => of.catalogue.certificateOf(variantId, soldAt),
      };
      return sale.basket.exchange === undefined
        ? recordSale(of.ledger, sale)
        : recordExchange(of.ledger, sale, payBack);
    });
    if (!recorded.ok) return recorded.refusal.code;
    await basket.reload();
    setStep("selling");
    of.onSold();
    return null;
  }

  return { step, setStep, pay, receive };
}
