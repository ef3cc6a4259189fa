import { CertificateScreen } from "../../../certificate/paper/certificate-screen";

export default function CertificatePage() {
  return <CertificateScreen />;
}
