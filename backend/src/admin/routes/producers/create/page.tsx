import { CreateProducerScreen } from "../../../producer/producer-form-screens";

export default function CreateProducerPage() {
  return <CreateProducerScreen />;
}
