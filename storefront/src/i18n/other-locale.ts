import { type Locale, routing } from "./routing";

const firstSegments = Object.values(routing.pathnames).flatMap((paths) =>
  typeof paths === "string" ? [] : [{ vi: head(paths.vi), en: head(paths.en) }],
);

function head(path: string): string {
  return path.split("/")[1] ?? "";
}

/**
 * The same page in the other language. Takes the address in the browser (`/nhom/x`, `/en/groups/x`) and the rewritten one
 * that the server renders under (`/vi/groups/x`): Next hands out either, and both must give the same link.
 */
export function otherLocalePath(path: string, current: Locale): string {
  const segments = path.split("/").filter(Boolean);
  if (segments[0] === "vi" || segments[0] === "en") segments.shift();
  const [first = "", ...rest] = segments;
  const target: Locale = current === "vi" ? "en" : "vi";
  const words = firstSegments.find((pair) => pair.vi === first || pair.en === first);
  const translated = [target === "en" ? "en" : "", words?.[target] ?? first, ...rest];
  return `/${translated.filter(Boolean).join("/")}`;
}
