import { useTranslation } from "react-i18next";
import type { CertificateLine } from "../../modules/certificate/read/list-certificates";
import { StatusBadge } from "../shared/status-badge";

const colors = {
  upcoming: "blue",
  valid: "green",
  expiring: "orange",
  extended: "orange",
  expired: "grey",
  superseded: "grey",
  revoked: "red",
} as const;

/** Where a certificate stands, in words and colour. */
export function StateBadge({ state }: Pick<CertificateLine, "state">) {
  const { t } = useTranslation();
  return (
    <StatusBadge color={colors[state]} className="shrink-0 whitespace-nowrap">
      {t(`certificate.state.${state}`)}
    </StatusBadge>
  );
}
