import { liveQuery } from "dexie";
import { useEffect, useState } from "react";

/**
 * What a query of the ledger answers, kept fresh; `undefined` until the first answer. The query must be stable
 * (declared outside the component or memoised), else it starts again on every render.
 */
export function useLive<Value>(query: () => Promise<Value>): Value | undefined {
  const [value, setValue] = useState<Value>();
  const [failure, setFailure] = useState<{ error: unknown }>();
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: setValue,
      error: (error: unknown) => setFailure({ error }),
    });
    return () => subscription.unsubscribe();
  }, [query]);
  // A ledger that cannot be read must stop the till in plain sight, not leave a screen of old figures.
  if (failure) throw failure.error;
  return value;
}
