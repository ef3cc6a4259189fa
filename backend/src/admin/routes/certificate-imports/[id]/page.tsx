import { useParams } from "react-router-dom";
import { ImportScreen } from "../../../certificate-import/import-screen";

export default function CertificateImportPage() {
  const { id } = useParams();
  return id === undefined ? null : <ImportScreen id={id} />;
}
