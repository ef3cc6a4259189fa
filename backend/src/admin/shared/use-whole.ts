import { useState } from "react";
import { Refused } from "./ask";

interface Sending {
  readonly send: (body: unknown) => void;
  readonly error: Error | null;
}

/** Sends a form only when nothing is missing; until then it says what is, instead of asking the server. */
export function useWhole(sending: Sending, missing: string | null) {
  const [isPressed, setIsPressed] = useState(false);
  return {
    error: isPressed && missing !== null ? new Refused(422, missing) : sending.error,
    submit: (body: unknown) => {
      setIsPressed(missing !== null);
      if (missing === null) sending.send(body);
    },
    clear: () => setIsPressed(false),
  };
}
