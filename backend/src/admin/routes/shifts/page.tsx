import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ShiftsScreen } from "../../shift/shifts-screen";

export const config = defineRouteConfig({ label: "shift.title", translationNs: "translation" });

export default function ShiftsPage() {
  return <ShiftsScreen />;
}
