import { defineRouteConfig } from "@medusajs/admin-sdk";
import { RegisterScreen } from "../../certificate/register/register-screen";

export const config = defineRouteConfig({
  label: "certificate.title",
  translationNs: "translation",
});

export default function CertificatesPage() {
  return <RegisterScreen />;
}
