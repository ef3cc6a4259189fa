import { Button, Input, Label, Popover, Text } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSettled } from "./use-settled";
import { useRefusal } from "./use-refusal";

export interface Found {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | null;
}

interface SearchChoiceProps {
  readonly label: string;
  readonly placeholder: string;
  /** The words of what is chosen; null when nothing is. */
  readonly chosen: string | null;
  /** Names the search among others in the cache. */
  readonly source: string;
  readonly search: (words: string, signal: AbortSignal) => Promise<readonly Found[]>;
  readonly onChoose: (found: Found) => void;
  /** What stands for no choice; without it one must be made. Chosen with "" for its value. */
  readonly none?: string;
}

/** One of many things, found by typing. */
export function SearchChoice(props: SearchChoiceProps) {
  const { label, placeholder, chosen, onChoose } = props;
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <div className="flex min-w-0 flex-col gap-y-1">
      <Label size="xsmall" weight="plus" htmlFor={id}>
        {label}
      </Label>
      <Popover open={isOpen} onOpenChange={setIsOpen} modal>
        <Popover.Trigger asChild>
          <Button
            id={id}
            size="small"
            variant="secondary"
            className="w-full min-w-0 justify-start font-normal"
          >
            <span className={`truncate ${chosen === null ? "text-ui-fg-muted" : ""}`}>
              {chosen ?? placeholder}
            </span>
          </Button>
        </Popover.Trigger>
        <Popover.Content align="start" className="w-80 max-w-[90vw] p-2">
          <Finder
            {...props}
            onChoose={(found) => {
              setIsOpen(false);
              onChoose(found);
            }}
          />
        </Popover.Content>
      </Popover>
    </div>
  );
}

function Finder({ label, placeholder, chosen, none, source, search, onChoose }: SearchChoiceProps) {
  const { t } = useTranslation();
  const say = useRefusal();
  const [words, setWords] = useState("");
  const asked = useSettled(words.trim());
  const { data, error, isFetching } = useQuery({
    queryKey: ["find", source, asked],
    queryFn: ({ signal }) => search(asked, signal),
    placeholderData: keepPreviousData,
    retry: false,
  });
  const isOut = none !== undefined && chosen !== null;
  const offered = [...(isOut ? [{ value: "", label: none }] : []), ...(data ?? [])];
  const state = error ? say(error) : isFetching ? t("office.searching") : t("office.none");
  return (
    <>
      <Input
        // The field is why the list was opened; it is the first thing in it.
        ref={(field) => field?.focus()}
        type="search"
        size="small"
        aria-label={label}
        placeholder={placeholder}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <ul className="mt-2 max-h-64 overflow-y-auto" aria-label={label}>
        {offered.map((found: Found) => (
          <li key={found.value}>
            <button
              type="button"
              className="hover:bg-ui-bg-base-hover focus-visible:bg-ui-bg-base-hover w-full rounded-md px-2 py-1.5 text-left outline-none"
              onClick={() => onChoose(found)}
            >
              <Text size="small">{found.label}</Text>
              {found.hint && (
                <Text size="xsmall" className="text-ui-fg-subtle">
                  {found.hint}
                </Text>
              )}
            </button>
          </li>
        ))}
      </ul>
      {(error !== null || !data?.length) && (
        <Text size="small" role="status" className="text-ui-fg-subtle px-2 py-1">
          {state}
        </Text>
      )}
    </>
  );
}
