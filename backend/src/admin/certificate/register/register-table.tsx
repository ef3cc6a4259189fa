import { Table } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { CertificateLine } from "../../../modules/certificate/read/list-certificates";
import { StateBadge } from "../state-badge";
import { useCommuneName } from "../use-communes";
import { useWords } from "../use-words";

interface ListProps {
  readonly certificates: readonly CertificateLine[];
  readonly today: string;
}

function Row({ certificate, today }: { certificate: CertificateLine; today: string }) {
  const { t, starText, termText } = useWords();
  const communeName = useCommuneName();
  const { commune_code, former_place } = certificate;
  return (
    <Table.Row>
      <Table.Cell className="max-w-64 py-3 pr-4">
        <Link
          className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover font-medium"
          to={`/certificates/${certificate.id}`}
        >
          {certificate.product_name}
        </Link>
      </Table.Cell>
      <Table.Cell className="max-w-56 py-3 pr-4">
        <div>{certificate.producer_name ?? certificate.producer_id}</div>
        <div className="text-ui-fg-muted">
          {commune_code === null ? former_place : communeName(commune_code)}
        </div>
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap py-3 pr-4">
        <div>{starText(certificate.stars)}</div>
        {certificate.potential_five && (
          <div className="text-ui-fg-muted">{t("certificate.potentialFive")}</div>
        )}
      </Table.Cell>
      <Table.Cell className="py-3 pr-4">{certificate.decision_number}</Table.Cell>
      <Table.Cell className="py-3">
        <StateBadge state={certificate.state} />
        <div className="text-ui-fg-subtle mt-1">{termText(certificate, today)}</div>
      </Table.Cell>
    </Table.Row>
  );
}

/** One line for each certificate, where there is room for lines. */
export function RegisterTable({ certificates, today }: ListProps) {
  const { t } = useWords();
  const columns = ["product", "producer", "stars", "decision", "stateTitle"];
  return (
    <div className="hidden overflow-x-auto md:block">
      <Table>
        <Table.Header>
          <Table.Row>
            {columns.map((column) => (
              <Table.HeaderCell key={column}>{t(`certificate.${column}`)}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {certificates.map((certificate) => (
            <Row key={certificate.id} certificate={certificate} today={today} />
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}

/** The same on a phone: a card for each. */
export function RegisterCards({ certificates, today }: ListProps) {
  const { starText, termText } = useWords();
  return (
    <ul className="divide-y md:hidden">
      {certificates.map((certificate) => (
        <li key={certificate.id}>
          <Link to={`/certificates/${certificate.id}`} className="block space-y-1 px-6 py-4">
            <div className="txt-compact-medium-plus">{certificate.product_name}</div>
            <div className="txt-small text-ui-fg-subtle">
              {certificate.producer_name ?? certificate.producer_id}
            </div>
            <div className="txt-small text-ui-fg-subtle">
              {`${starText(certificate.stars)} · ${certificate.decision_number}`}
            </div>
            <StateBadge state={certificate.state} />
            <div className="txt-small text-ui-fg-subtle">{termText(certificate, today)}</div>
          </Link>
        </li>
      ))}
    </ul>
  );
}
