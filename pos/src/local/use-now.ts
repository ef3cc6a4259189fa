import { useEffect, useState } from "react";

const tickMs = 10_000;

/**
 * The time, kept fresh enough for a certificate to end at midnight while the till stands open; and looked at anew with each
 * `news`, so that what has just been heard of is not judged by a time before it.
 */
export function useNow(now: () => Date, news?: number): Date {
  const [at, setAt] = useState(now);
  useEffect(() => {
    setAt(now());
    const timer = setInterval(() => setAt(now()), tickMs);
    return () => clearInterval(timer);
  }, [now, news]);
  return at;
}
