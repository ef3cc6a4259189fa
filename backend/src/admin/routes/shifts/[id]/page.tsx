import { useParams } from "react-router-dom";
import { ShiftScreen } from "../../../shift/shift-screen";

export default function ShiftPage() {
  const { id } = useParams();
  return id === undefined ? null : <ShiftScreen id={id} />;
}
