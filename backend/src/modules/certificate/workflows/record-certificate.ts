import type { MedusaContainer } from "@medusajs/framework/types";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { Result } from "@saolang/contracts";
import { type Certificate, checkCertificate, type IssuerLevel } from "@saolang/domain/certificate";
import { day } from "@saolang/domain/time";
import { certificateModule } from "../index";
import type CertificateService from "../service";

/** A decision as the office types it in; days `YYYY-MM-DD`. */
export interface CertificatePaper {
  readonly product_id: string;
  readonly producer_id: string;
  readonly stars: 3 | 4 | 5;
  readonly decision_number: string;
  readonly decided_on: string;
  readonly issued_on: string;
  readonly issued_by: string;
  readonly issuer_level: IssuerLevel;
  readonly valid_through: string;
  readonly extension?: { readonly document_number: string; readonly ends_on: string } | null;
  /** Who records it. */
  readonly by: string;
}

function readPaper(paper: CertificatePaper): Omit<Certificate, "id"> {
  const { extension } = paper;
  return {
    productId: paper.product_id,
    producerId: paper.producer_id,
    stars: paper.stars,
    decisionNumber: paper.decision_number,
    decidedOn: day(paper.decided_on),
    issuedOn: day(paper.issued_on),
    issuedBy: paper.issued_by,
    issuerLevel: paper.issuer_level,
    validThrough: day(paper.valid_through),
    revokedAt: null,
    supersededOn: null,
    extension: extension
      ? { documentNumber: extension.document_number, endsOn: day(extension.ends_on) }
      : null,
  };
}

const createCertificate = createStep(
  "create-certificate",
  async ({ extension, by, ...paper }: CertificatePaper, { container }) => {
    const certificates = container.resolve<CertificateService>(certificateModule);
    const made = await certificates.createCertificates({
      ...paper,
      extension_document: extension?.document_number ?? null,
      extension_ends_on: extension?.ends_on ?? null,
      changed_by: by,
    });
    return new StepResponse(made.id, made.id);
  },
  async (id, { container }) => {
    if (id)
      await container.resolve<CertificateService>(certificateModule).softDeleteCertificates([id]);
  },
);

interface Supersession {
  readonly paper: CertificatePaper;
  readonly id: string;
}

/** Earlier papers of the same product and producer point to the one that followed; none of them loses its row. */
const markSupersededCertificates = createStep(
  "mark-superseded-certificates",
  async ({ paper, id }: Supersession, { container }) => {
    const certificates = container.resolve<CertificateService>(certificateModule);
    const { product_id, producer_id } = paper;
    const all = await certificates.listCertificates({
      product_id,
      producer_id,
      superseded_by: null,
    });
    const earlier = all.filter((other) => other.id !== id && other.issued_on < paper.issued_on);
    const marked = earlier.map((other) => ({
      id: other.id,
      superseded_by: id,
      changed_by: paper.by,
    }));
    if (marked.length > 0) await certificates.updateCertificates(marked);
    return new StepResponse(marked.length, marked);
  },
  async (marked, { container }) => {
    if (!marked || marked.length === 0) return;
    const undone = marked.map((row) => ({ ...row, superseded_by: null }));
    await container.resolve<CertificateService>(certificateModule).updateCertificates(undone);
  },
);

export const recordCertificateWorkflow = createWorkflow(
  "record-certificate",
  (paper: CertificatePaper) => {
    const id = createCertificate(paper);
    markSupersededCertificates({ paper, id });
    return new WorkflowResponse(id);
  },
);

/**
 * Records a decision after the domain has checked it. Refuses certificate_stars_invalid, certificate_decision_missing,
 * certificate_days_out_of_order, certificate_issuer_not_entitled (who may grant what, and when),
 * certificate_extension_invalid and certificate_already_recorded.
 */
export async function recordCertificate(
  scope: MedusaContainer,
  paper: CertificatePaper,
): Promise<Result<{ certificate_id: string }>> {
  const checked = checkCertificate(readPaper(paper));
  if (!checked.ok) return checked;
  const { product_id, producer_id, decision_number } = paper;
  const certificates = scope.resolve<CertificateService>(certificateModule);
  const [same] = await certificates.listCertificates(
    { product_id, producer_id, decision_number },
    { take: 1 },
  );
  if (same) return { ok: false, refusal: { code: "certificate_already_recorded" } };
  const { result } = await recordCertificateWorkflow(scope).run({ input: paper });
  return { ok: true, value: { certificate_id: result } };
}
