import { Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { CertificateDetail } from "../../../modules/certificate/read/read-certificate";
import { StateBadge } from "../state-badge";
import { useWords } from "../use-words";
import { Part } from "./field";

interface SuccessionProps {
  readonly certificate: CertificateDetail;
  readonly today: string;
}

/** The papers that followed each other for this product of this producer: how its stars came and went. */
export function Succession({ certificate, today }: SuccessionProps) {
  const { t, starText, dayText, termText } = useWords();
  return (
    <Part title={t("paper.succession")}>
      <ol className="divide-y">
        {certificate.succession.map((paper) => (
          <li
            key={paper.id}
            aria-current={paper.id === certificate.id ? "true" : undefined}
            className="flex items-start justify-between gap-3 px-6 py-3"
          >
            <div className="min-w-0">
              <Text size="small" weight="plus">
                {`${starText(paper.stars)} · ${t(`certificate.kind.${paper.kind}`)}`}
              </Text>
              <Text size="small" className="text-ui-fg-subtle">
                {paper.id === certificate.id ? (
                  `${paper.decision_number} (${t("paper.thisOne")})`
                ) : (
                  <Link
                    className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover"
                    to={`/certificates/${paper.id}`}
                  >
                    {paper.decision_number}
                  </Link>
                )}
              </Text>
              <Text size="small" className="text-ui-fg-subtle">
                {`${t("paper.issued", { on: dayText(paper.issued_on) })}; ${termText(paper, today)}`}
              </Text>
            </div>
            <StateBadge state={paper.state} />
          </li>
        ))}
      </ol>
    </Part>
  );
}
