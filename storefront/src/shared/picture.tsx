import Image from "next/image";
import { useTranslations } from "next-intl";
import { isIllustration, pictureSource } from "./pictures";
import styles from "./picture.module.css";

interface PictureProps {
  readonly url: string | null;
  /** What it shows; drawn pictures are announced as such in front of it. */
  readonly alt: string;
  readonly sizes: string;
  readonly width?: number;
  readonly height?: number;
  /** For the picture the eye meets first. */
  readonly isFirst?: boolean;
}

/** A picture in the right size and format; an empty shelf place when there is none. */
export function Picture({
  url,
  alt,
  sizes,
  width = 1200,
  height = 1200,
  isFirst = false,
}: PictureProps) {
  const t = useTranslations("picture");
  const source = url === null ? null : pictureSource(url);
  const ratio = { aspectRatio: `${width} / ${height}` };
  if (url === null || source === null)
    return <span className={styles.empty} style={ratio} aria-hidden="true" />;
  return (
    <Image
      className={styles.picture}
      src={source}
      alt={isIllustration(url) ? `${t("illustration")}: ${alt}` : alt}
      width={width}
      height={height}
      sizes={sizes}
      quality={70}
      preload={isFirst}
      {...(isFirst ? { fetchPriority: "high" as const } : {})}
    />
  );
}
