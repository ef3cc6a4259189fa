import { useTranslation } from "react-i18next";
import type { ImportState } from "../../modules/certificate/import/import-row";
import { StatusBadge } from "../shared/status-badge";

const colors = {
  uploaded: "blue",
  checked: "orange",
  applied: "green",
  undone: "grey",
  failed: "red",
} as const;

/** How far an import has come. */
export function ImportBadge({ state }: { readonly state: ImportState }) {
  const { t } = useTranslation();
  return <StatusBadge color={colors[state]}>{t(`annex.state.${state}`)}</StatusBadge>;
}
