import styles from "./skeleton.module.css";

interface SkeletonProps {
  /** CSS lengths of the thing that will take its place, so that nothing moves when it comes. */
  readonly width?: string;
  readonly height: string;
}

/** The room of something that is on its way; says nothing to a screen reader. */
export function Skeleton({ width = "100%", height }: SkeletonProps) {
  return <span className={styles.skeleton} style={{ width, height }} aria-hidden="true" />;
}
