import { useCallback, useState } from "react";

/** Brings a failure of work started by a button to the error boundary: React sees only what render throws. */
export function useThrow(): (error: unknown) => void {
  const [, setNothing] = useState(0);
  return useCallback((error: unknown) => {
    setNothing(() => {
      throw error;
    });
  }, []);
}
