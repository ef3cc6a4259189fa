const units = [
  ["days", 86_400_000],
  ["hours", 3_600_000],
  ["minutes", 60_000],
  ["seconds", 1_000],
] as const;

/** From here on a clock is worth a word: 60 seconds, as the till itself warns. */
const wrongFromMs = 60_000;

export type ClockState =
  | { readonly kind: "right" }
  | {
      readonly kind: "ahead" | "behind";
      readonly unit: (typeof units)[number][0];
      readonly count: number;
    };

/** How far a till's clock is off, in its largest whole unit; `offsetMs`: till less server. */
export function clockState(offsetMs: number): ClockState {
  const off = Math.abs(offsetMs);
  if (off < wrongFromMs) return { kind: "right" };
  const [unit, size] = units.find(([, least]) => off >= least) ?? units[3];
  return { kind: offsetMs > 0 ? "ahead" : "behind", unit, count: Math.floor(off / size) };
}
