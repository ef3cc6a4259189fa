import type { PosCatalogItem } from "@saolang/contracts";
import type { Dong } from "@saolang/domain/money";
import { Button } from "@saolang/ui/button";
import { Dialog } from "@saolang/ui/dialog";
import { Field } from "@saolang/ui/field";
import { SelectField } from "@saolang/ui/select-field";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import type { Discount } from "../../local/ledger-rows.js";
import { useFirstField } from "../../pieces/use-first-field.js";
import type { LineTerms } from "./basket.js";
import { DiscountFields, readDiscount, typedOf } from "./discount-fields.js";

interface TermsDialogProps {
  readonly title: string;
  /** What a discount is taken off with these goods, dong. */
  readonly amountWith: (item: PosCatalogItem | null) => Dong;
  readonly discount: Discount | undefined;
  readonly note: string | undefined;
  /** The goods of the line and the other variants of the product; null for the whole basket. */
  readonly variants: {
    readonly item: PosCatalogItem;
    readonly all: readonly PosCatalogItem[];
  } | null;
  readonly onSave: (
    terms: Omit<LineTerms, "item"> & { readonly item: PosCatalogItem | null },
  ) => void;
  readonly onClose: () => void;
}

/** What is agreed with the customer about a line or the whole sale: which variant, how much off and why, a note. */
export function TermsDialog(props: TermsDialogProps) {
  const { title, amountWith, variants, onSave, onClose } = props;
  const t = useTranslations("terms");
  const fields = useFirstField<HTMLFormElement>();
  const action = useTranslations("action");
  const [item, setItem] = useState(variants?.item ?? null);
  const [typed, setTyped] = useState(() => typedOf(props.discount));
  const [note, setNote] = useState(props.note ?? "");
  const [isAsked, setAsked] = useState(false);
  const of = amountWith(item);

  function save(event: FormEvent): void {
    event.preventDefault();
    setAsked(true);
    const discount = readDiscount(typed, of);
    if (typeof discount === "string") return;
    const said = note.trim();
    onSave({ item, discount, note: said === "" ? null : said });
  }

  return (
    <Dialog open title={title} closeLabel={action("close")} onClose={onClose}>
      <form ref={fields} className="stack" onSubmit={save}>
        {variants !== null && variants.all.length > 1 ? (
          <SelectField
            label={t("variant")}
            name="variant"
            value={item?.variant_id}
            options={variants.all.map((one) => ({
              value: one.variant_id,
              text: one.variant_title ?? one.title,
            }))}
            onChange={(event) =>
              setItem(variants.all.find((one) => one.variant_id === event.target.value) ?? item)
            }
          />
        ) : null}
        <DiscountFields of={of} typed={typed} onTyped={setTyped} isAsked={isAsked} />
        <Field
          label={t("note")}
          name="note"
          maxLength={200}
          autoComplete="off"
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <Button type="submit" size="large" wide>
          {t("save")}
        </Button>
      </form>
    </Dialog>
  );
}
