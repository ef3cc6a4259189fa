import { useEffect, useState } from "react";

const tickMs = 10_000;

/** The time, kept fresh enough for a certificate to end at midnight while the till stands open. */
export function useNow(now: () => Date): Date {
  const [at, setAt] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setAt(now()), tickMs);
    return () => clearInterval(timer);
  }, [now]);
  return at;
}
