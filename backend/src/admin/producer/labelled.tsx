import { Hint, Label } from "@medusajs/ui";
import type { ReactNode } from "react";

interface LabelledProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly children: ReactNode;
}

/** A field with its name, what helps to fill it, and why it was refused. */
export function Labelled({ id, label, hint, error, children }: LabelledProps) {
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      {children}
      {error !== undefined && (
        <Hint variant="error" role="alert">
          {error}
        </Hint>
      )}
      {error === undefined && hint !== undefined && <Hint>{hint}</Hint>}
    </div>
  );
}
