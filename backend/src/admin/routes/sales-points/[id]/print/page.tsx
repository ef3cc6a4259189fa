import { PrintScreen } from "../../../../sales-point/print-screen";

export default function CompliancePrintPage() {
  return <PrintScreen />;
}
