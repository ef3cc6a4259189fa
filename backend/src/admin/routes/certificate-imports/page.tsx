import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ImportsScreen } from "../../certificate-import/imports-screen";

export const config = defineRouteConfig({
  label: "annex.title",
  translationNs: "translation",
  rank: 6,
});

export default function CertificateImportsPage() {
  return <ImportsScreen />;
}
