import { starPath } from "./star-badge";

interface MarkProps {
  /** Height, CSS length. */
  readonly size?: string;
  /** Words for a screen reader; leave out where the name stands beside it. */
  readonly label?: string;
}

/** The product's own sign: a star over the swept roof of a village hall and its water. Not the OCOP mark. */
export function Mark({ size = "2.5rem", label }: MarkProps) {
  return (
    <svg
      viewBox="0 0 48 48"
      height={size}
      width={size}
      role={label ? "img" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      focusable="false"
    >
      <path d={starPath} fill="var(--gold)" transform="translate(13.5 -0.6) scale(1.05)" />
      <g fill="none" stroke="currentColor" strokeLinecap="round" strokeLinejoin="round">
        <path
          d="M2.5 26.5c7.5.6 14-2.6 21.5-6 7.5 3.4 14 6.6 21.5 6-3.5 1.6-5 3.3-5.8 5.5H8.3c-.8-2.2-2.3-3.9-5.8-5.5z"
          fill="currentColor"
          strokeWidth="1.5"
        />
        <path d="M12 33v5M24 33v5M36 33v5" strokeWidth="2.4" />
        <path
          d="M5 43.5c3.2-2.4 6.3-2.4 9.5 0s6.3 2.4 9.5 0 6.3-2.4 9.5 0 6.3 2.4 9.5 0"
          strokeWidth="2"
        />
      </g>
    </svg>
  );
}
