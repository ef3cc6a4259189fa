import { Badge, Button, Container, Heading, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router-dom";
import type { AdminProducer } from "../../modules/producer/http/admin-producer";
import { Failure } from "../shared/failure";
import { Waiting } from "../shared/waiting";
import { ProducerHistory } from "./producer-history";
import { ProducerPapers } from "./producer-papers";
import { ProducerProducts } from "./producer-products";
import { useProducer } from "./use-producers";

const facts = [
  "representative",
  "phone",
  "email",
  "address",
  "former_commune",
  "former_district",
  "tax_code",
  "story",
  "story_en",
] as const;

function Fact({ label, value }: { readonly label: string; readonly value: string | null }) {
  const { t } = useTranslation();
  return (
    <div className="grid gap-x-4 px-6 py-3 md:grid-cols-[14rem_1fr]">
      <Text size="small" weight="plus" className="text-ui-fg-subtle" as="p">
        {label}
      </Text>
      <Text size="small" className={`break-words ${value === null ? "text-ui-fg-muted" : ""}`}>
        {value ?? t("producer.unknown")}
      </Text>
    </div>
  );
}

function Facts({ producer }: { readonly producer: AdminProducer }) {
  const { t } = useTranslation();
  const { commune } = producer;
  return (
    <Container className="divide-y p-0">
      <div className="flex items-start justify-between gap-3 px-6 py-4">
        <Heading className="min-w-0 break-words">
          {producer.name} {producer.is_demo && <Badge size="2xsmall">{t("producer.demo")}</Badge>}
        </Heading>
        <Button size="small" variant="secondary" asChild className="shrink-0">
          <Link to={`/producers/${producer.id}/edit`}>{t("producer.edit")}</Link>
        </Button>
      </div>
      <Fact label={t("producer.kind")} value={t(`producer.kinds.${producer.kind}`)} />
      <Fact
        label={t("producer.commune")}
        value={commune && [commune.name, commune.province].filter(Boolean).join(", ")}
      />
      {facts.map((field) => (
        <Fact key={field} label={t(`producer.${field}`)} value={producer[field]} />
      ))}
    </Container>
  );
}

/** One producer: who it is, what it makes, its papers, and what happened to all of it. */
export function ProducerScreen() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useProducer(id);
  if (data === undefined) {
    return (
      <Container className="p-0">
        {error ? <Failure error={error} onRetry={() => void refetch()} /> : <Waiting />}
      </Container>
    );
  }
  const { producer } = data;
  return (
    <div className="flex flex-col gap-y-3">
      <Facts producer={producer} />
      <ProducerPapers producer={producer} />
      <ProducerProducts products={producer.products} />
      <ProducerHistory history={producer.history} />
    </div>
  );
}
