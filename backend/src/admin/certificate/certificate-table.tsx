import { Table } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { CertificateLine } from "../../modules/certificate/read/list-certificates";
import { RevokePrompt } from "./revoke-prompt";
import { StateBadge } from "./state-badge";

function Row({ certificate }: { readonly certificate: CertificateLine }) {
  const { t } = useTranslation();
  const { extension_ends_on, valid_through, state } = certificate;
  return (
    <Table.Row>
      <Table.Cell>
        {certificate.product_id === null ? (
          certificate.product_name
        ) : (
          <Link to={`/products/${certificate.product_id}`}>{certificate.product_name}</Link>
        )}
      </Table.Cell>
      <Table.Cell>{certificate.producer_name ?? certificate.producer_id}</Table.Cell>
      <Table.Cell>{t("certificate.starCount", { stars: certificate.stars })}</Table.Cell>
      <Table.Cell>{certificate.decision_number}</Table.Cell>
      <Table.Cell>{extension_ends_on ?? valid_through}</Table.Cell>
      <Table.Cell>
        <StateBadge state={state} />
      </Table.Cell>
      <Table.Cell className="text-right">
        {state !== "revoked" && <RevokePrompt certificate={certificate} />}
      </Table.Cell>
    </Table.Row>
  );
}

/** One line for each certificate, with what can be done about it. */
export function CertificateTable({
  certificates,
}: {
  readonly certificates: readonly CertificateLine[];
}) {
  const { t } = useTranslation();
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>{t("certificate.product")}</Table.HeaderCell>
          <Table.HeaderCell>{t("certificate.producer")}</Table.HeaderCell>
          <Table.HeaderCell>{t("certificate.stars")}</Table.HeaderCell>
          <Table.HeaderCell>{t("certificate.decision")}</Table.HeaderCell>
          <Table.HeaderCell>{t("certificate.validThrough")}</Table.HeaderCell>
          <Table.HeaderCell>{t("certificate.stateTitle")}</Table.HeaderCell>
          <Table.HeaderCell />
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {certificates.map((certificate) => (
          <Row key={certificate.id} certificate={certificate} />
        ))}
      </Table.Body>
    </Table>
  );
}
