import { RecordScreen } from "../../../certificate/record/record-screen";

export default function NewCertificatePage() {
  return <RecordScreen />;
}
