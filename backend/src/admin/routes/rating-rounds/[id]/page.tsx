import { useParams } from "react-router-dom";
import { RoundScreen } from "../../../rating/round-screen";

export default function RatingRoundPage() {
  const { id } = useParams();
  return id === undefined ? null : <RoundScreen id={id} />;
}
