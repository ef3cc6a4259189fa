import { useEffect, useState } from "react";

/**
 * A value once it has not changed for `ms` milliseconds; until then the one before. For work that is not worth doing while
 * keys still come, such as looking for the half of a code that a scanner is typing.
 */
export function usePause<Value>(value: Value, ms: number): Value {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return paused;
}
