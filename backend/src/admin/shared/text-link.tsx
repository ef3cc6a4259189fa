import type { ReactNode } from "react";
import { Link } from "react-router-dom";

/** The way to another page of the office, in running text. */
export function TextLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  return (
    <Link
      className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover break-words font-medium"
      to={to}
    >
      {children}
    </Link>
  );
}
