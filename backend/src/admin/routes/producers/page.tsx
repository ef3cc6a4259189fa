import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ProducersScreen } from "../../producer/producers-screen";

export const config = defineRouteConfig({
  label: "producer.title",
  translationNs: "translation",
});

export default function ProducersPage() {
  return <ProducersScreen />;
}
