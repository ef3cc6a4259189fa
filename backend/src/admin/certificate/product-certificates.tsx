import type { AdminProduct } from "@medusajs/framework/types";
import { Container, Heading, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router-dom";
import { client } from "../shared/client";
import { StateBadge } from "./state-badge";
import { useCertificates } from "./use-certificates";
import { useWords } from "./use-words";

interface WithProducer {
  readonly product: { readonly producer?: { readonly name: string } | null };
}

function useProducerName(productId: string) {
  return useQuery({
    queryKey: ["product-producer", productId],
    queryFn: async () => {
      const { product } = await client.client.fetch<WithProducer>(`/admin/products/${productId}`, {
        query: { fields: "id,producer.name" },
      });
      return product.producer?.name ?? null;
    },
  });
}

/** On a product's own page: whose it is and what its certificates say today, each with a way to its page. */
export function ProductCertificates({ data }: { readonly data: AdminProduct }) {
  const { t, starText, termText } = useWords();
  const producer = useProducerName(data.id);
  const list = useCertificates({ limit: 20, product_id: data.id, order: "newest" });
  const today = list.data?.today ?? "";
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("certificate.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {producer.data ?? t("certificate.noProducer")}
        </Text>
      </div>
      {list.isError && <Text className="px-6 py-4">{t("certificate.unread")}</Text>}
      {list.data?.count === 0 && <Text className="px-6 py-4">{t("certificate.none")}</Text>}
      {list.data?.certificates.map((certificate) => (
        <div key={certificate.id} className="flex items-start justify-between gap-3 px-6 py-4">
          <div>
            <Text size="small" weight="plus">
              {starText(certificate.stars)}
            </Text>
            <Link
              className="txt-small text-ui-fg-interactive hover:text-ui-fg-interactive-hover"
              to={`/certificates/${certificate.id}`}
            >
              {certificate.decision_number}
            </Link>
            <Text size="small" className="text-ui-fg-subtle">
              {`${certificate.issued_by} · ${termText(certificate, today)}`}
            </Text>
          </div>
          <StateBadge state={certificate.state} />
        </div>
      ))}
    </Container>
  );
}
