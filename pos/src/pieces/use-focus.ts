import { type RefObject, useEffect, useRef } from "react";

/** Puts the focus on the one thing a screen is for, when it opens; also inside a dialog, which focuses its own first. */
export function useFocus<Target extends HTMLElement>(isWanted = true): RefObject<Target | null> {
  const target = useRef<Target>(null);
  useEffect(() => {
    if (isWanted) target.current?.focus({ preventScroll: true });
  }, [isWanted]);
  return target;
}
