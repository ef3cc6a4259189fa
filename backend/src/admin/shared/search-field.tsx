import { Input, Label } from "@medusajs/ui";
import { useEffect, useId, useState } from "react";
import { useSettled } from "./use-settled";

interface SearchFieldProps {
  readonly label: string;
  /** What may be typed. */
  readonly hint: string;
  readonly value: string;
  readonly onChange: (words: string) => void;
}

/** Free text; the list follows a moment after the last key. */
export function SearchField({ label, hint, value, onChange }: SearchFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  // The address changed by another way than typing, such as "back" or "clear all": the field follows it.
  if (value !== known) {
    setKnown(value);
    if (value !== typed.trim()) setTyped(value);
  }
  const settled = useSettled(typed.trim());
  useEffect(() => {
    // Only what was typed moves the address, and only once it stands still.
    if (settled === typed.trim() && settled !== value) onChange(settled);
  }, [settled, typed, value, onChange]);
  return (
    <div className="flex min-w-0 flex-col gap-y-1">
      <Label size="xsmall" weight="plus" htmlFor={id}>
        {label}
      </Label>
      <Input
        id={id}
        type="search"
        size="small"
        placeholder={hint}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  );
}
