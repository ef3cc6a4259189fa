import { starRatings } from "@saolang/domain/certificate";
import { Choice } from "../../shared/choice";
import { TextField } from "../../shared/text-field";
import { useWords } from "../use-words";
import { CertifyHint } from "./certify-hint";
import type { Draft } from "./draft";

export interface FieldsProps {
  readonly draft: Draft;
  readonly set: (part: Partial<Draft>) => void;
}

const levels = ["district", "province", "ministry"] as const;

/** The decision and the stars it grants, with the rule that judges both. */
export function DecisionFields({ draft, set }: FieldsProps) {
  const { t, starText } = useWords();
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={t("record.number")}
          hint={t("record.numberHint")}
          value={draft.number}
          maxLength={120}
          onChange={(number) => set({ number })}
        />
        <TextField
          type="date"
          label={t("record.decidedOn")}
          value={draft.decidedOn}
          onChange={(decidedOn) => set({ decidedOn })}
        />
        <TextField
          label={t("record.issuedBy")}
          hint={t("record.issuedByHint")}
          value={draft.issuedBy}
          maxLength={300}
          onChange={(issuedBy) => set({ issuedBy })}
        />
        <Choice
          label={t("record.level")}
          value={draft.level}
          options={levels.map((level) => ({
            value: level,
            label: t(`certificate.level.${level}`),
          }))}
          onChange={(next) => set({ level: levels.find((level) => level === next) ?? draft.level })}
        />
        <Choice
          label={t("certificate.stars")}
          value={draft.stars}
          options={starRatings.map((stars) => ({ value: String(stars), label: starText(stars) }))}
          onChange={(stars) => set({ stars, ...(stars === "5" ? { potentialFive: false } : {}) })}
        />
      </div>
      <CertifyHint draft={draft} />
    </>
  );
}
