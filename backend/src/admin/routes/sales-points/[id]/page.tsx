import { SalesPointScreen } from "../../../sales-point/sales-point-screen";

export default function SalesPointPage() {
  return <SalesPointScreen />;
}
