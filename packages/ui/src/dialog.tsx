"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";
import { classNames } from "./class-names";
import styles from "./dialog.module.css";
import { Icon } from "./icon";

interface DialogProps {
  readonly open: boolean;
  readonly title: ReactNode;
  /** Called for Escape, the close button and the platform's back gesture; the owner sets `open`. */
  readonly onClose: () => void;
  readonly closeLabel: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** A modal dialog on the platform's own element: focus is trapped and given back by the browser. */
export function Dialog({ open, title, onClose, closeLabel, children, className }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);

  return (
    <dialog
      ref={ref}
      className={classNames(styles.dialog, className)}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.head}>
        <h2 id={titleId}>{title}</h2>
        <button type="button" className={styles.close} aria-label={closeLabel} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {open ? children : null}
    </dialog>
  );
}
