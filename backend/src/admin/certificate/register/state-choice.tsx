import { Button, DropdownMenu, Label } from "@medusajs/ui";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { allStates, type State } from "./filter";

interface StateChoiceProps {
  readonly states: readonly State[];
  readonly onChange: (states: readonly State[]) => void;
}

/** Any of the states at once. */
export function StateChoice({ states, onChange }: StateChoiceProps) {
  const { t } = useTranslation();
  const id = useId();
  const chosen = states.map((state) => t(`certificate.state.${state}`)).join(", ");
  return (
    <div className="flex min-w-0 flex-col gap-y-1">
      <Label size="xsmall" weight="plus" htmlFor={id}>
        {t("certificate.stateTitle")}
      </Label>
      <DropdownMenu>
        <DropdownMenu.Trigger asChild>
          <Button
            id={id}
            size="small"
            variant="secondary"
            className="w-full min-w-0 justify-start font-normal"
          >
            <span className={`truncate ${chosen === "" ? "text-ui-fg-muted" : ""}`}>
              {chosen === "" ? t("register.all") : chosen}
            </span>
          </Button>
        </DropdownMenu.Trigger>
        <DropdownMenu.Content align="start">
          {allStates.map((state) => (
            <DropdownMenu.CheckboxItem
              key={state}
              checked={states.includes(state)}
              // Several are chosen one after another, so the list stays open.
              onSelect={(event) => event.preventDefault()}
              onCheckedChange={(isChosen) =>
                onChange(
                  allStates.filter((one) => (one === state ? isChosen : states.includes(one))),
                )
              }
            >
              {t(`certificate.state.${state}`)}
            </DropdownMenu.CheckboxItem>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu>
    </div>
  );
}
