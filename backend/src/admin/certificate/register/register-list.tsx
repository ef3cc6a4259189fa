import { Link } from "react-router-dom";
import type { CertificateLine } from "../../../modules/certificate/read/list-certificates";
import { RowList } from "../../shared/row-list";
import { TextLink } from "../../shared/text-link";
import { StateBadge } from "../state-badge";
import { useCommuneName } from "../../shared/use-communes";
import { useWords } from "../use-words";

interface ListProps {
  readonly certificates: readonly CertificateLine[];
  readonly today: string;
}

/** One line for each certificate; on a phone the whole card opens it. */
export function RegisterList({ certificates, today }: ListProps) {
  const { t, starText, termText } = useWords();
  const communeName = useCommuneName();
  const producerOf = ({ producer_name }: CertificateLine) =>
    producer_name ?? t("certificate.noProducer");
  const cells = {
    product: ({ id, product_name }: CertificateLine) => (
      <TextLink to={`/certificates/${id}`}>{product_name}</TextLink>
    ),
    producer: (line: CertificateLine) => (
      <>
        <div>{producerOf(line)}</div>
        <div className="text-ui-fg-muted">
          {line.commune_code === null ? line.former_place : communeName(line.commune_code)}
        </div>
      </>
    ),
    stars: ({ stars, potential_five }: CertificateLine) => (
      <div className="whitespace-nowrap">
        <div>{starText(stars)}</div>
        {potential_five && <div className="text-ui-fg-muted">{t("certificate.potentialFive")}</div>}
      </div>
    ),
    decision: ({ decision_number }: CertificateLine) => decision_number,
    stateTitle: (line: CertificateLine) => (
      <>
        <StateBadge state={line.state} />
        <div className="text-ui-fg-subtle mt-1">{termText(line, today)}</div>
      </>
    ),
  };
  return (
    <RowList
      rows={certificates}
      columns={Object.entries(cells).map(([name, cell]) => ({
        title: t(`certificate.${name}`),
        cell,
      }))}
      card={(line) => (
        <Link
          to={`/certificates/${line.id}`}
          className="text-ui-fg-subtle -mx-6 -my-4 block space-y-1 self-stretch px-6 py-4"
        >
          <div className="txt-compact-medium-plus text-ui-fg-base">{line.product_name}</div>
          <div>{producerOf(line)}</div>
          <div>{`${starText(line.stars)} · ${line.decision_number}`}</div>
          <StateBadge state={line.state} />
          <div>{termText(line, today)}</div>
        </Link>
      )}
    />
  );
}
