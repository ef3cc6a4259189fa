import { Container, toast } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router-dom";
import { Failure } from "../shared/failure";
import { Waiting } from "../shared/waiting";
import { ProducerForm } from "./producer-form";
import { useProducer } from "./use-producers";

/** A new producer. */
export function CreateProducerScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <ProducerForm
      producer={null}
      onSaved={(id) => {
        toast.success(t("producer.saved"));
        void navigate(`/producers/${id}`);
      }}
      onCancel={() => void navigate("/producers")}
    />
  );
}

/** The facts of a producer, to be corrected. */
export function EditProducerScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id = "" } = useParams();
  const { data, error, refetch } = useProducer(id);
  if (data === undefined) {
    return (
      <Container className="p-0">
        {error ? <Failure error={error} onRetry={() => void refetch()} /> : <Waiting />}
      </Container>
    );
  }
  const back = () => void navigate(`/producers/${id}`);
  return (
    <ProducerForm
      producer={data.producer}
      onSaved={() => {
        toast.success(t("producer.saved"));
        back();
      }}
      onCancel={back}
    />
  );
}
