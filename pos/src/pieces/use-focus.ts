import { type RefObject, useEffect, useRef } from "react";

/** Puts the focus on the one thing a screen is for, when it opens; also inside a dialog, which focuses its own first. */
export function useFocus<Target extends HTMLElement>(): RefObject<Target | null> {
  const target = useRef<Target>(null);
  useEffect(() => target.current?.focus({ preventScroll: true }), []);
  return target;
}
