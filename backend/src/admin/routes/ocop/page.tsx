import { defineRouteConfig } from "@medusajs/admin-sdk";
import { OcopScreen } from "../../certificate/dashboard/ocop-screen";

export const config = defineRouteConfig({
  label: "ocop.title",
  translationNs: "translation",
  rank: 1,
});

export default function OcopPage() {
  return <OcopScreen />;
}
