import { defineRouteConfig } from "@medusajs/admin-sdk";
import { CertificatesScreen } from "../../certificate/certificates-screen";

export const config = defineRouteConfig({
  label: "certificate.title",
  translationNs: "translation",
});

export default function CertificatesPage() {
  return <CertificatesScreen />;
}
