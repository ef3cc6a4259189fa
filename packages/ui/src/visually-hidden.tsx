import type { ReactNode } from "react";

/** Text for screen readers only; `base.css` carries the class. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className="visually-hidden">{children}</span>;
}
