import { Label, Select } from "@medusajs/ui";
import { useId } from "react";

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
  /** What stands for no choice; without it one must be made. */
  readonly none?: string;
  readonly placeholder?: string;
}

// The select of the admin's design keeps "" for itself.
const nothing = "-";

/** One of a few things. */
export function Choice({ label, value, options, onChange, none, placeholder }: ChoiceProps) {
  const id = useId();
  const chosen = value === "" && none !== undefined ? nothing : value;
  return (
    <div className="flex min-w-0 flex-col gap-y-1">
      <Label size="xsmall" weight="plus" htmlFor={id}>
        {label}
      </Label>
      <Select
        size="small"
        value={chosen}
        onValueChange={(next) => onChange(next === nothing ? "" : next)}
      >
        <Select.Trigger id={id} className="min-w-0 [&>span]:truncate [&>svg]:shrink-0">
          <Select.Value placeholder={placeholder ?? ""} />
        </Select.Trigger>
        <Select.Content>
          {none !== undefined && <Select.Item value={nothing}>{none}</Select.Item>}
          {options.map((option) => (
            <Select.Item key={option.value} value={option.value}>
              {option.label}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  );
}
