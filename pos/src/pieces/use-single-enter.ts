import { useEffect } from "react";

/** While this is on the screen, an Enter held down counts once: it must not walk through the steps by itself. */
export function useSingleEnter(): void {
  useEffect(() => {
    const hold = (event: KeyboardEvent): void => {
      if (event.key === "Enter" && event.repeat) event.preventDefault();
    };
    window.addEventListener("keydown", hold, { capture: true });
    return () => window.removeEventListener("keydown", hold, { capture: true });
  }, []);
}
