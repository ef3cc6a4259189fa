import { Container, Heading, Skeleton, Text } from "@medusajs/ui";
import { Link, useParams } from "react-router-dom";
import type { CertificateAnswer } from "../../../modules/certificate/http/certificate";
import { Failure } from "../../shared/failure";
import { StateBadge } from "../state-badge";
import { useCertificate } from "../use-certificates";
import { useWords } from "../use-words";
import { Decision } from "./decision";
import { Documents } from "./documents";
import { ExtendDrawer } from "./extend-drawer";
import { Facts } from "./facts";
import { HandIn } from "./hand-in";
import { History } from "./history";
import { RemoveDrawer } from "./remove-drawer";
import { RevokeDrawer } from "./revoke-drawer";
import { Succession } from "./succession";

function Head({ certificate, today }: CertificateAnswer) {
  const { t, termText, starText } = useWords();
  const isRevoked = certificate.revoked_at !== null;
  return (
    <Container className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
      <div className="min-w-0 space-y-1">
        <Link
          className="txt-small text-ui-fg-interactive hover:text-ui-fg-interactive-hover"
          to="/certificates"
        >
          {t("paper.back")}
        </Link>
        <Heading>{certificate.product_name}</Heading>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <StateBadge state={certificate.state} />
          <Text size="small">{`${starText(certificate.stars)}, ${termText(certificate, today)}`}</Text>
        </div>
        {isRevoked && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("paper.revokedBy", { document: certificate.revocation_document })}
          </Text>
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        {!isRevoked && <ExtendDrawer certificate={certificate} />}
        <RemoveDrawer certificate={certificate} />
        {!isRevoked && <RevokeDrawer certificate={certificate} />}
      </div>
    </Container>
  );
}

/** One certificate: what it says, how it stands, what followed what, and what the office can do. */
export function CertificateScreen() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useCertificate(id);
  const { t } = useWords();
  if (error) {
    return (
      <Container className="p-0">
        <Failure error={error} onRetry={() => void refetch()} />
      </Container>
    );
  }
  if (!data) {
    return (
      <Container role="status" aria-label={t("office.reading")} className="space-y-3 px-6 py-4">
        <Skeleton className="h-8 w-1/2" />
        <Skeleton className="h-40 w-full" />
      </Container>
    );
  }
  const { certificate, today } = data;
  // Another certificate is another page: nothing typed for the one before goes with it.
  return (
    <div key={certificate.id} className="flex flex-col gap-3">
      <Head certificate={certificate} today={today} />
      <div className="grid items-start gap-3 xl:grid-cols-[3fr_2fr]">
        <div className="flex min-w-0 flex-col gap-3">
          <Facts certificate={certificate} />
          <Decision certificate={certificate} />
          <Documents certificate={certificate} />
        </div>
        <div className="flex min-w-0 flex-col gap-3">
          <HandIn certificate={certificate} today={today} />
          <Succession certificate={certificate} today={today} />
          <History certificate={certificate} />
        </div>
      </div>
    </div>
  );
}
