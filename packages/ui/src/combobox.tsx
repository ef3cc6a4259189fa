"use client";

import { type KeyboardEvent, useId, useState } from "react";
import styles from "./combobox.module.css";
import { FieldFrame, type FieldWords } from "./field";
import { type ComboboxSearch, useComboboxSearch } from "./combobox-search";

export interface ComboboxOption {
  readonly id: string;
  readonly text: string;
  /** A second, quieter line. */
  readonly note?: string | undefined;
}

interface ComboboxProps extends FieldWords {
  /** What stands in the box; the owner keeps it, so that nothing typed is ever lost. */
  readonly text: string;
  readonly onTextChange: (text: string) => void;
  readonly onSelect: (option: ComboboxOption) => void;
  readonly search: ComboboxSearch;
  readonly emptyText: string;
  readonly failedText: string;
  readonly name?: string;
  readonly id?: string;
  readonly autoComplete?: string;
}

/** Type, then pick from what was found: the "list autocomplete" pattern of the ARIA Authoring Practices. */
export function Combobox(props: ComboboxProps) {
  const { text, onTextChange, onSelect, search, emptyText, failedText, name, autoComplete } = props;
  const listId = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const found = useComboboxSearch(search, text, open);
  const options = found.options;
  const activeOption = options[active] ?? options[0];
  const isShown = open && text.trim() !== "" && found.state !== "waiting";

  const choose = (option: ComboboxOption) => {
    setOpen(false);
    onSelect(option);
  };
  const move = (by: number) => {
    if (options.length === 0) return;
    setOpen(true);
    setActive((active + by + options.length) % options.length);
  };
  const keys: Record<string, (event: KeyboardEvent) => void> = {
    ArrowDown: (event) => (event.preventDefault(), move(1)),
    ArrowUp: (event) => (event.preventDefault(), move(-1)),
    Escape: () => setOpen(false),
    Enter: (event) => {
      if (!isShown || !activeOption) return;
      event.preventDefault();
      choose(activeOption);
    },
  };

  return (
    <FieldFrame
      id={props.id}
      label={props.label}
      hint={props.hint}
      error={props.error}
      optional={props.optional}
    >
      {(control) => (
        <div className={styles.box}>
          <input
            {...control}
            role="combobox"
            aria-expanded={isShown}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={
              isShown && activeOption ? `${listId}-${activeOption.id}` : undefined
            }
            autoComplete={autoComplete ?? "off"}
            spellCheck={false}
            name={name}
            value={text}
            onChange={(event) => {
              setActive(0);
              setOpen(true);
              onTextChange(event.target.value);
            }}
            onKeyDown={(event) => keys[event.key]?.(event)}
            onBlur={() => setOpen(false)}
          />
          <ul id={listId} role="listbox" className={styles.list} hidden={!isShown}>
            {options.map((option) => (
              // The input keeps the focus (aria-activedescendant); its key handler serves the keyboard.
              // mousedown, not click: the blur of the input must not close the list first.
              <li
                key={option.id}
                id={`${listId}-${option.id}`}
                role="option"
                aria-selected={option === activeOption}
                className={styles.option}
                onMouseDown={(event) => {
                  event.preventDefault();
                  choose(option);
                }}
              >
                {option.text}
                {option.note ? <span className={styles.note}>{option.note}</span> : null}
              </li>
            ))}
            {options.length === 0 && isShown ? (
              <li role="presentation" className={styles.silent}>
                {found.state === "failed" ? failedText : emptyText}
              </li>
            ) : null}
          </ul>
        </div>
      )}
    </FieldFrame>
  );
}
