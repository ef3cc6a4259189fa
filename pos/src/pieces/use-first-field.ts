import { type RefObject, useEffect, useRef } from "react";

const hasOwnKeyboard = (): boolean => matchMedia("(hover: hover)").matches;

/**
 * Puts the focus into the first field of a dialog when it opens, past its close button. Not on a touch screen, where a
 * focused field calls up a keyboard over half the dialog.
 */
export function useFirstField<Container extends HTMLElement>(): RefObject<Container | null> {
  const container = useRef<Container>(null);
  useEffect(() => {
    if (hasOwnKeyboard()) container.current?.querySelector("input")?.focus();
  }, []);
  return container;
}
