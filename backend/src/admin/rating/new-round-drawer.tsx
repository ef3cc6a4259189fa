import { Hint } from "@medusajs/ui";
import { useState } from "react";
import { useNavigate } from "react-router-dom";
import { Choice } from "../shared/choice";
import { FormDrawer } from "../shared/form-drawer";
import { TextField } from "../shared/text-field";
import { useSend } from "../shared/use-send";
import { ratingKey, useOffers } from "./use-rating";
import { useText } from "./use-text";
import { useWhole } from "../shared/use-whole";

const empty = { name: "", issuer_level: "province", files_due_on: "", decide_due_on: "" };

/** Opens a round: one of the rules fills the fields, which stay editable. */
export function NewRoundDrawer() {
  const { t } = useText();
  const go = useNavigate();
  const offers = useOffers().data?.offers ?? [];
  const [isOpen, setIsOpen] = useState(false);
  const [chosen, setChosen] = useState("");
  const [round, setRound] = useState(empty);
  const sending = useSend<{ round_id: string }>("/admin/rating-rounds", {
    refresh: ratingKey,
    onDone: ({ round_id }) => void go(`/rating-rounds/${round_id}`),
  });
  const isWhole = [round.name.trim(), round.files_due_on, round.decide_due_on].every(Boolean);
  const whole = useWhole(sending, isWhole ? null : t("rating.incomplete"));
  const change = (part: Partial<typeof empty>) => setRound({ ...round, ...part });
  const offer = offers[Number(chosen)];

  function choose(place: string) {
    setChosen(place);
    const one = offers[Number(place)];
    if (!one) return;
    setRound({
      name: t("rating.newRound.offerName", { number: one.number, year: one.year }),
      issuer_level: one.level,
      files_due_on: one.filesDueOn,
      decide_due_on: one.decideDueOn,
    });
  }

  return (
    <FormDrawer
      open={t("rating.newRound.open")}
      title={t("rating.newRound.title")}
      description={t("rating.newRound.description")}
      submit={t("rating.newRound.submit")}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      isSending={sending.isSending}
      error={whole.error}
      onSubmit={() => whole.submit(round)}
    >
      <Choice
        label={t("rating.newRound.offer")}
        placeholder={t("rating.newRound.choose")}
        value={chosen}
        onChange={choose}
        options={offers.map(({ level, number, year }, place) => ({
          value: String(place),
          label: `${t("rating.newRound.offerName", { number, year })}, ${t(`rating.level.${level}`)}`,
        }))}
      />
      {chosen !== "" && offer && (
        <Hint>{t("rating.newRound.source", { source: offer.source })}</Hint>
      )}
      <TextField
        label={t("rating.newRound.name")}
        value={round.name}
        maxLength={120}
        onChange={(name) => change({ name })}
      />
      <Choice
        label={t("rating.rounds.level")}
        value={round.issuer_level}
        onChange={(issuer_level) => change({ issuer_level })}
        options={["province", "ministry"].map((level) => ({
          value: level,
          label: t(`rating.level.${level}`),
        }))}
      />
      <TextField
        type="date"
        label={t("rating.rounds.filesDue")}
        value={round.files_due_on}
        onChange={(files_due_on) => change({ files_due_on })}
      />
      <TextField
        type="date"
        label={t("rating.rounds.decideDue")}
        value={round.decide_due_on}
        onChange={(decide_due_on) => change({ decide_due_on })}
      />
    </FormDrawer>
  );
}
