import { type Layout, receiptDocument } from "@saolang/receipt";
import { type Ref, use, useMemo } from "react";
import { pageFontCss } from "../device/print.js";
import { PaperMark } from "./paper-mark.js";
import styles from "./paper.module.css";

interface PaperProps {
  readonly layout: Layout;
  readonly title: string;
  readonly ref?: Ref<HTMLIFrameElement>;
}

/** As tall as what it says: the page around it scrolls, not the paper. */
function fit(frame: HTMLIFrameElement): void {
  const height = frame.contentDocument?.body.offsetHeight;
  if (height) frame.style.height = `${height + 2}px`;
}

/** A receipt as it will come out of the printer: the same page is shown and printed. */
export function Paper({ layout, title, ref }: PaperProps) {
  const mark = use(PaperMark);
  const page = useMemo(
    () => receiptDocument(mark(layout), { title, fontCss: pageFontCss() }),
    [layout, mark, title],
  );
  return (
    <iframe
      ref={ref}
      className={styles.paper}
      title={title}
      srcDoc={page}
      onLoad={(event) => fit(event.currentTarget)}
      // No scripts in there; same origin and modals, so that the till may call its print dialogue.
      sandbox="allow-same-origin allow-modals"
    />
  );
}
