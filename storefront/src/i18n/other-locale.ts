import { type Locale, routing } from "./routing";

interface Pattern {
  readonly vi: readonly string[];
  readonly en: readonly string[];
}

const segmentsOf = (path: string): string[] => path.split("/").filter(Boolean);

const isName = (segment: string): boolean => segment.startsWith("[");

// Fixed words before names: "/certificates/statistics" is not the certificate called "statistics".
const patterns: readonly Pattern[] = Object.values(routing.pathnames)
  .flatMap((paths) =>
    typeof paths === "string" ? [] : [{ vi: segmentsOf(paths.vi), en: segmentsOf(paths.en) }],
  )
  .sort((a, b) => a.vi.filter(isName).length - b.vi.filter(isName).length);

function fits(pattern: readonly string[], segments: readonly string[]): boolean {
  return (
    pattern.length === segments.length &&
    pattern.every((segment, place) => isName(segment) || segment === segments[place])
  );
}

/**
 * The same page in the other language. Takes the address in the browser (`/nhom/x`, `/en/groups/x`) and the rewritten one
 * that the server renders under (`/vi/groups/x`): Next hands out either, and both must give the same link.
 */
export function otherLocalePath(path: string, current: Locale): string {
  const segments = segmentsOf(path);
  if (segments[0] === "vi" || segments[0] === "en") segments.shift();
  const target: Locale = current === "vi" ? "en" : "vi";
  const pattern = patterns.find(({ vi, en }) => fits(vi, segments) || fits(en, segments));
  const words = pattern?.[target] ?? segments;
  const translated = words.map((word, place) => (isName(word) ? (segments[place] ?? "") : word));
  return `/${[...(target === "en" ? ["en"] : []), ...translated].join("/")}`;
}
