import { Text } from "@medusajs/ui";
import type { CertificateDetail } from "../../../modules/certificate/read/read-certificate";
import { useWords } from "../use-words";
import { DocumentDrawer } from "./document-drawer";
import { Part } from "./field";

const kinds: Readonly<Record<string, string>> = {
  "application/pdf": "PDF",
  "image/jpeg": "JPEG",
  "image/png": "PNG",
};

/** Scans of the paper and of its decision; the office alone can open them. */
export function Documents({ certificate }: { readonly certificate: CertificateDetail }) {
  const { t, instantText, figure } = useWords();
  const { documents } = certificate;
  return (
    <Part title={t("paper.documents.title")} action={<DocumentDrawer certificate={certificate} />}>
      {documents.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("paper.documents.none")}
        </Text>
      )}
      <ul className="divide-y">
        {documents.map((document) => (
          <li key={document.id} className="px-6 py-3">
            <a
              className="txt-small text-ui-fg-interactive hover:text-ui-fg-interactive-hover break-words"
              href={`/admin/certificates/${certificate.id}/documents/${document.id}`}
              target="_blank"
              rel="noreferrer"
            >
              {document.title}
            </a>
            <Text size="xsmall" className="text-ui-fg-subtle">
              {t("paper.documents.facts", {
                of: t(`paper.documents.of.${document.subject_kind}`),
                kind: kinds[document.mime_type] ?? document.mime_type,
                size: figure(Math.max(1, Math.round(document.size_bytes / 1024))),
                at: instantText(document.created_at),
              })}
            </Text>
          </li>
        ))}
      </ul>
    </Part>
  );
}
