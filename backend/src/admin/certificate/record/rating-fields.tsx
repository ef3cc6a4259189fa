import { Checkbox, Label, Text } from "@medusajs/ui";
import { useId } from "react";
import { TextField } from "../../shared/text-field";
import { useWords } from "../use-words";
import type { FieldsProps } from "./decision-fields";
import { type Draft, issuedOnOf, ruledValidThrough, sheetOf } from "./draft";

const parts = ["a", "b", "c"] as const;

function SheetWords({ draft }: { readonly draft: Draft }) {
  const { t, figure, starText } = useWords();
  const sheet = sheetOf(draft);
  const words = {
    none: () => t("record.sheet.none"),
    incomplete: () => t("record.sheet.incomplete"),
    beyond: () => (sheet.kind === "beyond" ? t("record.sheet.beyond", { ...sheet }) : ""),
    sum: () =>
      sheet.kind === "sum"
        ? t("record.sheet.sum", {
            total: figure(sheet.total),
            stars: sheet.stars === null ? t("record.sheet.noStars") : starText(sheet.stars),
          })
        : "",
  };
  return (
    <Text size="small" role="status" className="text-ui-fg-subtle">
      {words[sheet.kind]()}
    </Text>
  );
}

/** The rating sheet and the days the paper runs. */
export function RatingFields({ draft, set }: FieldsProps) {
  const { t, dayText } = useWords();
  const id = useId();
  const ruled = ruledValidThrough(draft);
  return (
    <>
      <div className="grid grid-cols-3 gap-4">
        {parts.map((part) => (
          <TextField
            key={part}
            label={t(`record.part.${part}`)}
            value={draft[part]}
            maxLength={6}
            onChange={(points) => set({ [part]: points })}
          />
        ))}
      </div>
      <SheetWords draft={draft} />
      {draft.stars !== "5" && (
        <div className="flex items-start gap-2">
          <Checkbox
            id={id}
            checked={draft.potentialFive}
            onCheckedChange={(isChosen) => set({ potentialFive: isChosen === true })}
          />
          <Label htmlFor={id} size="small">
            {t("record.potentialFive")}
          </Label>
        </div>
      )}
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          type="date"
          label={t("record.issuedOn")}
          hint={t("record.issuedOnHint")}
          value={issuedOnOf(draft)}
          onChange={(issuedOn) => set({ issuedOn })}
        />
        <TextField
          type="date"
          label={t("record.validThrough")}
          hint={
            ruled === null
              ? t("record.validThroughEmpty")
              : t("record.validThroughHint", { on: dayText(ruled) })
          }
          value={draft.validThrough === "" ? (ruled ?? "") : draft.validThrough}
          onChange={(validThrough) =>
            set({ validThrough: validThrough === ruled ? "" : validThrough })
          }
        />
      </div>
    </>
  );
}
