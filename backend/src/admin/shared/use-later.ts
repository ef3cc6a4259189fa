import { useEffect, useState } from "react";

const pauseMs = 250;

/** The value once it has stood still for a moment, so that not every key asks the server. */
export function useLater<Value>(value: Value): Value {
  const [later, setLater] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value]);
  return later;
}
