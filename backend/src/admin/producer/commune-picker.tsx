import { Button, Input, Text } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSettled } from "../shared/use-settled";
import { useCommunes } from "./use-producers";

export interface ChosenCommune {
  readonly code: string;
  readonly name: string;
  readonly province: string | null;
}

export interface CommuneOption extends ChosenCommune {
  readonly former: string | null;
}

interface OptionsProps {
  readonly options: readonly CommuneOption[];
  readonly onChoose: (commune: ChosenCommune) => void;
}

/** Communes to choose from, each with the old unit that led to it. */
export function CommuneOptions({ options, onChoose }: OptionsProps) {
  const { t } = useTranslation();
  return (
    <ul className="border-ui-border-base flex max-h-72 flex-col overflow-y-auto rounded-md border">
      {options.map((option) => (
        <li key={option.code} className="border-ui-border-base border-b last:border-b-0">
          <button
            type="button"
            className="hover:bg-ui-bg-base-hover w-full px-3 py-2 text-left"
            onClick={() => onChoose(option)}
          >
            <Text size="small" weight="plus" as="span" className="block">
              {[option.name, option.province].filter(Boolean).join(", ")}
            </Text>
            {option.former !== null && (
              <Text size="small" as="span" className="text-ui-fg-subtle block">
                {t("producer.communeWas", { former: option.former })}
              </Text>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface PickerProps {
  readonly id: string;
  readonly value: ChosenCommune | null;
  readonly onChange: (commune: ChosenCommune | null) => void;
}

/** Finds a commune by today's or an old name. A name that means several is never guessed: the office clicks one. */
export function CommunePicker({ id, value, onChange }: PickerProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const { data } = useCommunes(useSettled(typed));

  if (value !== null) {
    return (
      <div className="flex items-center justify-between gap-x-3">
        <Text size="small">{[value.name, value.province].filter(Boolean).join(", ")}</Text>
        <Button
          id={id}
          type="button"
          size="small"
          variant="secondary"
          onClick={() => onChange(null)}
        >
          {t("producer.communeChange")}
        </Button>
      </div>
    );
  }
  const isAsked = typed.trim().length > 1;
  return (
    <div className="flex flex-col gap-y-2">
      <Input
        id={id}
        type="search"
        autoComplete="off"
        placeholder={t("producer.communeSearch")}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {isAsked && data?.outcome === "ambiguous" && (
        <Text size="small">{t("producer.communeAmbiguous")}</Text>
      )}
      {isAsked && data?.communes.length === 0 && (
        <Text size="small">{t("producer.communeNone")}</Text>
      )}
      {isAsked && data !== undefined && data.communes.length > 0 && (
        <CommuneOptions
          options={data.communes}
          onChoose={(commune) => {
            setTyped("");
            onChange(commune);
          }}
        />
      )}
    </div>
  );
}
