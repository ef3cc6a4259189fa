import { classNames } from "./class-names";
import styles from "./star-badge.module.css";

/** A plain five-pointed star in a 20 × 20 box; our own drawing, not the registered OCOP mark. */
export const starPath =
  "M10 1.6l2.47 5.36 5.87.69-4.34 4 1.15 5.8L10 14.57l-5.15 2.88 1.15-5.8-4.34-4 5.87-.69z";

interface StarBadgeProps {
  /** Only ever the stars of a certificate valid now; with none there is no badge at all. */
  readonly stars: 3 | 4 | 5;
  /** The whole in words, such as "OCOP 4 sao". */
  readonly label: string;
  readonly size?: "small" | "large";
}

/** As many gold stars as the certificate gives, read aloud as its label. */
export function StarBadge({ stars, label, size = "small" }: StarBadgeProps) {
  return (
    <span
      role="img"
      aria-label={label}
      className={classNames(styles.badge, size === "large" && styles.large)}
    >
      OCOP
      <span className={styles.stars}>
        {Array.from({ length: stars }, (_, position) => (
          <svg key={position} className={styles.star} viewBox="0 0 20 20" aria-hidden="true">
            <path d={starPath} />
          </svg>
        ))}
      </span>
    </span>
  );
}
