const paths = {
  basket: "M4 9h16l-1.6 10.2a1 1 0 0 1-1 .8H6.6a1 1 0 0 1-1-.8L4 9zM8.5 9 12 3.5 15.5 9",
  check: "M5 12.5 10 17.5 19.5 7",
  chevron: "M9 5.5 15.5 12 9 18.5",
  close: "M6 6 18 18M18 6 6 18",
  erase: "M8 5.5h12.5v13H8L2.5 12 8 5.5zM11.5 9.5l5 5M16.5 9.5l-5 5",
  info: "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 11v5.5M12 7.6v.2",
  menu: "M4 6.5h16M4 12h16M4 17.5h16",
  minus: "M5 12h14",
  plus: "M5 12h14M12 5v14",
  place:
    "M12 21c-4.5-5-7-8.4-7-11.5a7 7 0 0 1 14 0C19 12.6 16.5 16 12 21zM12 12a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8z",
  search: "M10.5 17.5a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM15.6 15.6 20.5 20.5",
  warning: "M12 4 21 19.5H3L12 4zM12 10v4.5M12 17v.2",
} as const;

export type IconName = keyof typeof paths;

interface IconProps {
  readonly name: IconName;
  /** Side, em. */
  readonly size?: number;
}

/** A line icon that only repeats what the words beside it, or the label of its button, say. */
export function Icon({ name, size = 1.35 }: IconProps) {
  return (
    <svg
      width={`${size}em`}
      height={`${size}em`}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
