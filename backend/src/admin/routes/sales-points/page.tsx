import { defineRouteConfig } from "@medusajs/admin-sdk";
import { SalesPointsScreen } from "../../sales-point/sales-points-screen";

export const config = defineRouteConfig({
  label: "salesPoint.title",
  translationNs: "translation",
});

export default function SalesPointsPage() {
  return <SalesPointsScreen />;
}
