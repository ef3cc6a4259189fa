import { useState } from "react";
import { Choice } from "../../shared/choice";
import { SearchChoice } from "../../shared/search-choice";
import { TextField } from "../../shared/text-field";
import { setOptions } from "../classification-words";
import { findCommunes, useCommuneName } from "../../shared/use-communes";
import { findProducers } from "../use-producers";
import { useWords } from "../use-words";
import type { FieldsProps } from "./decision-fields";

const kinds = ["first", "upgrade", "re_rating"] as const;

/** Whose product it is and what it is. */
export function ProductFields({ draft, set }: FieldsProps) {
  const { t, language } = useWords();
  const communeName = useCommuneName();
  const [producer, setProducer] = useState<string | null>(null);
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField
        label={t("record.product")}
        hint={t("record.productHint")}
        value={draft.productName}
        maxLength={300}
        onChange={(productName) => set({ productName })}
      />
      <SearchChoice
        label={t("certificate.producer")}
        placeholder={t("record.findProducer")}
        chosen={producer}
        source="producers"
        search={(words, signal) => findProducers(words, language, signal)}
        onChoose={({ value, label }) => {
          setProducer(label);
          set({ producerId: value });
        }}
      />
      <Choice
        label={t("certificate.set")}
        value={draft.set}
        none={t("record.setUnknown")}
        options={setOptions(null, language)}
        onChange={(next) => set({ set: next })}
      />
      <Choice
        label={t("record.kind")}
        value={draft.kind}
        options={kinds.map((kind) => ({ value: kind, label: t(`certificate.kind.${kind}`) }))}
        onChange={(next) => set({ kind: kinds.find((kind) => kind === next) ?? draft.kind })}
      />
      <SearchChoice
        label={t("certificate.commune")}
        placeholder={t("record.communeOfProducer")}
        chosen={draft.communeCode === "" ? null : communeName(draft.communeCode)}
        source="communes"
        search={findCommunes}
        onChoose={({ value }) => set({ communeCode: value })}
      />
      <TextField
        label={t("record.dossierCode")}
        hint={t("record.dossierCodeHint")}
        value={draft.dossierCode}
        maxLength={60}
        onChange={(dossierCode) => set({ dossierCode })}
      />
    </div>
  );
}
