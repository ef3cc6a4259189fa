import type { StoreProduct } from "@saolang/contracts";
import { useTranslations } from "next-intl";
import { Picture } from "@/shared/picture";
import styles from "./product-gallery.module.css";

interface ProductGalleryProps {
  readonly title: string;
  readonly pictures: StoreProduct["pictures"];
}

/** The pictures one below the other or in a strip to swipe; drawn ones say so in words. */
export function ProductGallery({ title, pictures }: ProductGalleryProps) {
  const t = useTranslations("picture");
  const isDrawn = pictures.some((picture) => picture.is_illustration);
  return (
    <figure className={styles.gallery}>
      <div className={styles.strip}>
        {pictures.length === 0 ? <Picture url={null} alt="" sizes="1px" /> : null}
        {pictures.map((picture, position) => (
          <Picture
            key={picture.url}
            url={picture.url}
            alt={title}
            sizes="(min-width: 56rem) 560px, 92vw"
            isFirst={position === 0}
          />
        ))}
      </div>
      {isDrawn ? <figcaption className={styles.caption}>{t("illustration")}</figcaption> : null}
    </figure>
  );
}
