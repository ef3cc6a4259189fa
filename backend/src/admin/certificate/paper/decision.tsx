import { ruleSetById } from "@saolang/domain/certificate";
import { Link } from "react-router-dom";
import type { CertificateDetail } from "../../../modules/certificate/read/read-certificate";
import { registerPath } from "../register/filter";
import { useWords } from "../use-words";
import { Field, Part } from "./field";

/** The decision that granted the paper, and the way to all it granted. */
export function Decision({ certificate }: { readonly certificate: CertificateDetail }) {
  const { t, dayText } = useWords();
  const { decision_id, rule_version } = certificate;
  return (
    <Part
      title={t("certificate.decision")}
      action={
        <Link
          className="txt-small text-ui-fg-interactive hover:text-ui-fg-interactive-hover"
          to={registerPath({ decision_id })}
        >
          {t("paper.allOfDecision")}
        </Link>
      }
    >
      <dl className="divide-y">
        <Field label={t("paper.number")}>{certificate.decision_number}</Field>
        <Field label={t("paper.decidedOn")}>{dayText(certificate.decided_on)}</Field>
        <Field label={t("certificate.issuedBy")}>
          {`${certificate.issued_by} (${t(`certificate.level.${certificate.issuer_level}`)})`}
        </Field>
        <Field label={t("paper.rule")}>{ruleSetById(rule_version)?.title ?? rule_version}</Field>
      </dl>
    </Part>
  );
}
