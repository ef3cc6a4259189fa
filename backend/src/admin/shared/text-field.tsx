import { Hint, Input, Label, Textarea } from "@medusajs/ui";
import { useId } from "react";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly type?: "text" | "date" | "datetime-local" | "number";
  readonly max?: string;
  readonly min?: string;
  readonly maxLength?: number;
  readonly isLong?: boolean;
}

/** A labelled field, with what helps to fill it. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, hint, type = "text", isLong, ...limits } = props;
  const id = useId();
  const hintId = `${id}-hint`;
  const shared = { id, value, "aria-describedby": hint ? hintId : undefined };
  return (
    <div className="flex min-w-0 flex-col gap-y-1">
      <Label size="xsmall" weight="plus" htmlFor={id}>
        {label}
      </Label>
      {isLong ? (
        <Textarea
          {...shared}
          maxLength={limits.maxLength}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <Input
          {...shared}
          {...limits}
          size="small"
          type={type}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {hint && <Hint id={hintId}>{hint}</Hint>}
    </div>
  );
}
