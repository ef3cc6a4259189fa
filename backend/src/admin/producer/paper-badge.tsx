import type { PaperState } from "@saolang/domain/quality-paper";
import { useTranslation } from "react-i18next";
import { StatusBadge } from "../shared/status-badge";

export const paperColors = {
  valid: "green",
  expiring: "orange",
  expired: "red",
  withdrawn: "grey",
} as const satisfies Record<PaperState, string>;

/** Where a paper stands, in words and colour. */
export function PaperBadge({ state }: { readonly state: PaperState }) {
  const { t } = useTranslation();
  return <StatusBadge color={paperColors[state]}>{t(`producer.paperState.${state}`)}</StatusBadge>;
}
