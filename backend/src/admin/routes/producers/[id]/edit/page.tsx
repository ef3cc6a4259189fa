import { EditProducerScreen } from "../../../../producer/producer-form-screens";

export default function EditProducerPage() {
  return <EditProducerScreen />;
}
