import { Button, Input, Label, Text } from "@medusajs/ui";
import { isSharePeriod } from "@saolang/domain/compliance";
import { addDays, businessDayOf, isDay } from "@saolang/domain/time";
import { type FormEvent, useState } from "react";
import { useWords } from "./use-words";

interface Chosen {
  readonly from: string;
  readonly to: string;
}

interface PeriodChoiceProps {
  /** What is shown now. */
  readonly shown: Chosen;
  /** The instant the server answered at: its day is today. */
  readonly at: string;
  readonly onChoose: (period: Chosen) => void;
}

/** Two days, or one of the usual spans; what was typed stays while it is no period. */
export function PeriodChoice({ shown, at, onChoose }: PeriodChoiceProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState(shown);
  const today = businessDayOf(at);
  const { from, to } = typed;
  const isPossible = isDay(from) && isDay(to) && isSharePeriod({ from, to });

  function choose(period: Chosen) {
    setTyped(period);
    onChoose(period);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (isPossible) onChoose(typed);
  }

  const dayField = (name: keyof Chosen) => (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={`period-${name}`} size="small">
        {t(`compliance.${name}`)}
      </Label>
      <Input
        id={`period-${name}`}
        type="date"
        size="small"
        value={typed[name]}
        onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
      />
    </div>
  );

  return (
    <form onSubmit={submit} className="flex flex-col gap-y-2">
      <div className="flex flex-wrap items-end gap-2">
        {dayField("from")}
        {dayField("to")}
        <Button type="submit" size="small" variant="secondary" disabled={!isPossible}>
          {t("compliance.show")}
        </Button>
        {[30, 90].map((days) => (
          <Button
            key={days}
            type="button"
            size="small"
            variant="transparent"
            onClick={() => choose({ from: addDays(today, 1 - days), to: today })}
          >
            {t("compliance.days", { count: days })}
          </Button>
        ))}
        <Button
          type="button"
          size="small"
          variant="transparent"
          onClick={() => choose({ from: `${today.slice(0, 4)}-01-01`, to: today })}
        >
          {t("compliance.thisYear")}
        </Button>
      </div>
      {!isPossible && (
        <Text size="small" role="alert" className="text-ui-fg-error">
          {t("compliance.badPeriod")}
        </Text>
      )}
    </form>
  );
}
