import { toast } from "@medusajs/ui";
import { isDay } from "@saolang/domain/time";
import { useState } from "react";
import type { RoundLine } from "../../modules/certificate/rating/read-rounds";
import type { RoundResult } from "../../modules/certificate/rating/recognise-round";
import { Choice } from "../shared/choice";
import { Failure } from "../shared/failure";
import { FormDrawer } from "../shared/form-drawer";
import { TextField } from "../shared/text-field";
import { useSettled } from "../shared/use-settled";
import { useSend } from "../shared/use-send";
import { RecognitionPreview } from "./recognition-preview";
import { ratingKey, usePreview } from "./use-rating";
import { useText } from "./use-text";
import { useWhole } from "../shared/use-whole";

/** The decision, typed in once, and beside it what it makes of every file. */
export function RecogniseDrawer({ round }: { readonly round: RoundLine }) {
  const { t } = useText();
  const [isOpen, setIsOpen] = useState(false);
  const [level, setLevel] = useState<string>(round.issuer_level);
  const [number, setNumber] = useState("");
  const [issued_by, setIssuedBy] = useState("");
  const [decided_on, setDecidedOn] = useState("");
  const [issued_on, setIssuedOn] = useState("");
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const asked = useSettled(
    [number.trim(), issued_by.trim(), isDay(decided_on) ? decided_on : "", level].join("\n"),
  );
  const [askedNumber, askedBy, askedOn, askedLevel] = asked.split("\n");
  const preview = usePreview(
    round.id,
    {
      number: askedNumber || undefined,
      issued_by: askedBy || undefined,
      decided_on: askedOn || undefined,
      issuer_level: askedLevel,
    },
    isOpen,
  );
  const granted = preview.data?.granted ?? [];
  const chosen = granted.filter(({ file_id }) => !without.has(file_id));
  const sending = useSend<RoundResult>(`/admin/rating-rounds/${round.id}/recognition`, {
    refresh: ratingKey,
    onDone: ({ certificates }) => {
      setIsOpen(false);
      toast.success(t("rating.recognise.done", { count: certificates.length, number }));
    },
  });
  const isTyped = number.trim() !== "" && issued_by.trim() !== "" && isDay(decided_on);
  const whole = useWhole(sending, missing());
  function missing(): string | null {
    if (chosen.length === 0) return t("rating.recognise.nothing");
    return isTyped ? null : t("rating.incomplete");
  }
  const send = () =>
    whole.submit({
      decision: { number, decided_on, issued_by, issuer_level: level },
      issued_on: issued_on || decided_on,
      files: chosen.map(({ file_id }) => file_id),
    });
  return (
    <FormDrawer
      open={t("rating.recognise.open")}
      title={t("rating.recognise.title")}
      description={t("rating.recognise.description")}
      submit={t("rating.recognise.submit", { count: chosen.length })}
      isOpen={isOpen}
      onOpenChange={(next) => {
        sending.clear();
        whole.clear();
        setWithout(new Set());
        setIsOpen(next);
      }}
      isSending={sending.isSending}
      error={whole.error}
      onSubmit={send}
    >
      {round.issuer_level === "ministry" && (
        <Choice
          label={t("rating.recognise.level")}
          value={level}
          onChange={setLevel}
          options={["ministry", "province"].map((one) => ({
            value: one,
            label: t(`rating.level.${one}`),
          }))}
        />
      )}
      <TextField
        label={t("rating.recognise.number")}
        value={number}
        maxLength={120}
        onChange={setNumber}
      />
      <TextField
        label={t("rating.recognise.issuedBy")}
        value={issued_by}
        maxLength={300}
        onChange={setIssuedBy}
      />
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <TextField
          type="date"
          label={t("rating.recognise.decidedOn")}
          value={decided_on}
          onChange={setDecidedOn}
        />
        <TextField
          type="date"
          label={t("rating.recognise.issuedOn")}
          value={issued_on || decided_on}
          onChange={setIssuedOn}
        />
      </div>
      {preview.error && <Failure error={preview.error} onRetry={() => void preview.refetch()} />}
      {preview.data && !preview.error && (
        <RecognitionPreview preview={preview.data} without={without} onWithout={setWithout} />
      )}
    </FormDrawer>
  );
}
