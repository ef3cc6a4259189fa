import { defineRouteConfig } from "@medusajs/admin-sdk";
import { TillsScreen } from "../../till/tills-screen";

export const config = defineRouteConfig({ label: "till.title", translationNs: "translation" });

export default function TillsPage() {
  return <TillsScreen />;
}
