import { useParams } from "react-router-dom";
import { ShiftPrintScreen } from "../../../../shift/print-screen";

export default function ShiftPrintPage() {
  const { id } = useParams();
  return id === undefined ? null : <ShiftPrintScreen id={id} />;
}
