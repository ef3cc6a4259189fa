import { useEffect } from "react";

/** Paper is white: while the report is open it keeps the light colours, whatever theme the office works in. */
export function useLightTheme() {
  useEffect(() => {
    const { classList } = document.documentElement;
    if (!classList.contains("dark")) return;
    classList.remove("dark");
    return () => classList.add("dark");
  }, []);
}
