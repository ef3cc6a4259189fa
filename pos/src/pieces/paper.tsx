import { type Layout, receiptDocument } from "@saolang/receipt";
import { type Ref, useMemo } from "react";
import { pageFontCss } from "../device/print.js";
import styles from "./paper.module.css";

interface PaperProps {
  readonly layout: Layout;
  readonly title: string;
  readonly ref?: Ref<HTMLIFrameElement>;
}

/** A receipt as it will come out of the printer: the same page is shown and printed. */
export function Paper({ layout, title, ref }: PaperProps) {
  const page = useMemo(
    () => receiptDocument(layout, { title, fontCss: pageFontCss(document) }),
    [layout, title],
  );
  return (
    <iframe
      ref={ref}
      className={styles.paper}
      title={title}
      srcDoc={page}
      // No scripts in there; same origin and modals, so that the till may call its print dialogue.
      sandbox="allow-same-origin allow-modals"
    />
  );
}
