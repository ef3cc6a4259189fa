import type { MedusaContainer } from "@medusajs/framework/types";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { Result } from "@saolang/contracts";
import { certificateModule } from "../index";
import type CertificateService from "../service";

export interface Revocation {
  readonly certificate_id: string;
  /** The instant the decision names, not the one it is typed in at. */
  readonly revoked_at: Date;
  /** Number of the revoking document. */
  readonly document: string;
  readonly by: string;
}

const writeRevocation = createStep(
  "write-revocation",
  async ({ certificate_id: id, revoked_at, document, by }: Revocation, { container }) => {
    const certificates = container.resolve<CertificateService>(certificateModule);
    await certificates.updateCertificates({
      id,
      revoked_at,
      revocation_document: document,
      changed_by: by,
    });
    return new StepResponse(id, { id, by });
  },
  async (done, { container }) => {
    if (!done) return;
    await container.resolve<CertificateService>(certificateModule).updateCertificates({
      id: done.id,
      revoked_at: null,
      revocation_document: null,
      changed_by: done.by,
    });
  },
);

export const revokeCertificateWorkflow = createWorkflow(
  "revoke-certificate",
  (input: Revocation) => {
    return new WorkflowResponse(writeRevocation(input));
  },
);

/**
 * Revokes a certificate from an instant on (QĐ 26/2026/QĐ-TTg Art. 8): from then its product shows no stars. Refuses
 * not_found, certificate_already_revoked and certificate_revocation_document_missing.
 */
export async function revokeCertificate(
  scope: MedusaContainer,
  revocation: Revocation,
): Promise<Result<{ certificate_id: string }>> {
  if (revocation.document.trim() === "") {
    return { ok: false, refusal: { code: "certificate_revocation_document_missing" } };
  }
  const certificates = scope.resolve<CertificateService>(certificateModule);
  const [certificate] = await certificates.listCertificates(
    { id: revocation.certificate_id },
    { take: 1 },
  );
  if (!certificate) return { ok: false, refusal: { code: "not_found" } };
  if (certificate.revoked_at !== null) {
    return { ok: false, refusal: { code: "certificate_already_revoked" } };
  }
  await revokeCertificateWorkflow(scope).run({ input: revocation });
  return { ok: true, value: { certificate_id: certificate.id } };
}
