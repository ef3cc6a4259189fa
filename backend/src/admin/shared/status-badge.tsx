import { StatusBadge as AdminBadge } from "@medusajs/ui";
import type { ComponentProps } from "react";

/** The admin's badge on one line: where it wraps, it cuts off the marks of Vietnamese letters. */
export function StatusBadge(props: ComponentProps<typeof AdminBadge>) {
  return <AdminBadge {...props} className="whitespace-nowrap" />;
}
