import { Button } from "@saolang/ui/button";
import { Dialog } from "@saolang/ui/dialog";
import { Field } from "@saolang/ui/field";
import { Notice } from "@saolang/ui/notice";
import { parseReceiptNumber } from "@saolang/domain/receipt-number";
import { type FormEvent, useEffect, useEffectEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { listenForScans } from "../../device/wedge-listener.js";
import type { Ask } from "../../device/server.js";
import type { Cache } from "../../local/cache.js";
import type { DeviceRow, ReturnDraft } from "../../local/ledger-rows.js";
import type { Ledger } from "../../local/ledger.js";
import { useFirstField } from "../../pieces/use-first-field.js";
import { durably } from "../../local/storage-failure.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import type { BasketKeeper } from "../sale/basket-keeper.js";
import { recordReturn } from "./record-return.js";
import { ReturnForm } from "./return-form.js";
import styles from "./return.module.css";
import { useReceipt } from "./use-receipt.js";
import type { PayBack } from "./wire-return.js";

interface ReturnDialogProps {
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
  /** A number that was scanned or picked already; "" to ask for it. */
  readonly receipt: string;
  /** A return was written: there is something to send. */
  readonly onReturned: () => void;
  readonly onClose: () => void;
}

/** Goods that come back: find the receipt, choose what, then give money back or go on to other goods. */
export function ReturnDialog(props: ReturnDialogProps) {
  const { ledger, catalogue, basket, device, mintId, onReturned, onClose } = props;
  const t = useTranslations("return");
  const fields = useFirstField<HTMLDivElement>();
  const action = useTranslations("action");
  const [typed, setTyped] = useState("");
  const { looking, look, forget } = useReceipt(ledger, props.ask, device.token, props.receipt);
  const isFound = looking.kind === "found";

  const onScan = useEffectEvent((code: string) => {
    if (parseReceiptNumber(code) !== null) look(code);
  });
  useEffect(
    () => (isFound ? undefined : listenForScans(window, (code) => onScan(code))),
    [isFound],
  );

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (typed.trim() !== "") look(typed);
  }

  async function payBack(draft: ReturnDraft, by: PayBack): Promise<string | null> {
    const { clerk, shiftId } = props;
    const recorded = await durably(props.cache, async () =>
      recordReturn(
        ledger,
        { draft, device, clerk, shiftId, returnedAt: props.now(), mintId, payBack: by },
        await basket.settled(),
      ),
    );
    if (!recorded.ok) return recorded.refusal.code;
    await basket.reload();
    onReturned();
    onClose();
    return null;
  }

  return (
    <Dialog
      open
      title={t("title")}
      closeLabel={action("close")}
      onClose={onClose}
      className={styles.dialog}
    >
      <div ref={fields} className="stack">
        {isFound ? (
          <>
            {looking.told === "no" ? <Notice>{t("only_own")}</Notice> : null}
            <ReturnForm
              key={looking.found.sale.sale_id}
              ledger={ledger}
              found={looking.found}
              mintId={mintId}
              variantOf={(code) => catalogue.goods.byCode(code)?.variant_id ?? null}
              canExchange={basket.view.get().row.exchange === undefined}
              onPaidBack={payBack}
              onExchange={(draft) => {
                basket.setExchange(draft);
                onClose();
              }}
            />
            <Button tone="plain" onClick={forget}>
              {t("other")}
            </Button>
          </>
        ) : (
          <form className="stack" onSubmit={submit}>
            <Field
              label={t("number")}
              hint={t("number_hint")}
              name="receipt"
              autoComplete="off"
              autoCapitalize="characters"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
            <Button type="submit" size="large" wide disabled={looking.kind === "asking"}>
              {looking.kind === "asking" ? t("asking") : t("find")}
            </Button>
            {looking.kind === "unknown" || looking.kind === "away" ? (
              <Notice tone="bad">{t(looking.kind, { number: looking.number })}</Notice>
            ) : null}
          </form>
        )}
      </div>
    </Dialog>
  );
}
