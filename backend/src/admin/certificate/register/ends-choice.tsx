import { Input, Label } from "@medusajs/ui";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "../../shared/choice";

const usual: readonly string[] = ["30", "90", "180"];
const own = "own";

interface EndsChoiceProps {
  readonly days: string;
  readonly onChange: (days: string) => void;
}

/** Ending within so many days: the usual spans, or any number. */
export function EndsChoice({ days, onChange }: EndsChoiceProps) {
  const { t } = useTranslation();
  const id = useId();
  const [isOwn, setIsOwn] = useState(days !== "" && !usual.includes(days));
  const isUsual = days === "" || usual.includes(days);
  const value = isOwn || !isUsual ? own : days;
  return (
    <div className="flex min-w-0 items-end gap-2">
      <div className="min-w-0 flex-1">
        <Choice
          label={t("register.endsWithin")}
          value={value}
          none={t("register.any")}
          options={[
            ...usual.map((count) => ({
              value: count,
              label: t("certificate.days", { count: Number(count) }),
            })),
            { value: own, label: t("register.ownDays") },
          ]}
          onChange={(next) => {
            setIsOwn(next === own);
            if (next !== own) onChange(next);
          }}
        />
      </div>
      {value === own && (
        <div className="w-20">
          <Label htmlFor={id} className="sr-only">
            {t("register.ownDays")}
          </Label>
          <Input
            id={id}
            size="small"
            type="number"
            min={0}
            max={2000}
            value={days}
            onChange={(event) => onChange(event.target.value)}
          />
        </div>
      )}
    </div>
  );
}
