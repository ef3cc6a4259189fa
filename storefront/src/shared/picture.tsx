import { getImageProps } from "next/image";
import { useTranslations } from "next-intl";
import { preload } from "react-dom";
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

/**
 * A picture in the right size and format; an empty shelf place when there is none. Rendered by the server as a plain
 * `<img srcset>`: next/image's own component would send 5 kB of script to every page for what the browser does itself.
 */
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
  if (url === null || source === null) {
    return (
      <span
        className={styles.empty}
        style={{ aspectRatio: `${width} / ${height}` }}
        aria-hidden="true"
      />
    );
  }
  const { props } = getImageProps({
    src: source,
    alt: alt !== "" && isIllustration(url) ? `${t("illustration")}: ${alt}` : alt,
    width,
    height,
    sizes,
    quality: 70,
    loading: isFirst ? "eager" : "lazy",
  });
  if (isFirst) {
    preload(props.src, {
      as: "image",
      fetchPriority: "high",
      ...(props.srcSet ? { imageSrcSet: props.srcSet } : {}),
      imageSizes: sizes,
    });
  }
  return (
    <img
      {...props}
      alt={props.alt}
      className={styles.picture}
      fetchPriority={isFirst ? "high" : "auto"}
    />
  );
}
