import { ProducerScreen } from "../../../producer/producer-screen";

export default function ProducerPage() {
  return <ProducerScreen />;
}
