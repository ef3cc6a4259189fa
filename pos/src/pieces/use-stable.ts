import { useCallback, useInsertionEffect, useRef } from "react";

/**
 * One function for the life of a component that always does what the latest render says: for the rows of a long list, which
 * would all be drawn again with each new function. Not to be called while rendering.
 */
export function useStable<Args extends readonly unknown[]>(
  act: (...args: Args) => void,
): (...args: Args) => void {
  const latest = useRef(act);
  useInsertionEffect(() => {
    latest.current = act;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}
