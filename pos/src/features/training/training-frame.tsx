import { markTraining } from "@saolang/receipt";
import { type ReactNode, useEffect } from "react";
import { useTranslations } from "use-intl";
import { PaperMark } from "../../pieces/paper-mark.js";
import styles from "./training.module.css";

/** As many as fill the largest screen. */
const marks = Array.from({ length: 24 }, (_, at) => at);

/** Around every screen of training: a frame, a line on top and a watermark; all paper inside is marked too. */
export function TrainingFrame({ children }: { readonly children: ReactNode }) {
  const t = useTranslations("app");
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.training = "";
    return () => {
      delete dataset.training;
    };
  }, []);
  return (
    <PaperMark value={markTraining}>
      <div className={styles.training}>
        <p className={styles.banner} role="status">
          {t("training_mark")}
        </p>
        {children}
        <div className={styles.watermark} aria-hidden="true">
          {marks.map((at) => (
            <span key={at}>{t("training_mark")}</span>
          ))}
        </div>
      </div>
    </PaperMark>
  );
}
