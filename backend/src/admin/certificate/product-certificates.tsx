import type { AdminProduct } from "@medusajs/framework/types";
import { Container, Heading, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { client } from "../shared/client";
import { StateBadge } from "./state-badge";
import { useCertificates } from "./use-certificates";

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

/** On a product's own page: whose it is and what its certificates say today. */
export function ProductCertificates({ data }: { readonly data: AdminProduct }) {
  const { t } = useTranslation();
  const producer = useProducerName(data.id);
  const list = useCertificates({ limit: 20, offset: 0, product_id: data.id });
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
        <div key={certificate.id} className="flex items-start justify-between px-6 py-4">
          <div>
            <Text size="small" weight="plus">
              {t("certificate.starCount", { stars: certificate.stars })}
            </Text>
            <Text size="small">{certificate.decision_number}</Text>
            <Text size="small" className="text-ui-fg-subtle">
              {`${certificate.issued_by} · ${certificate.valid_through}`}
            </Text>
          </div>
          <StateBadge state={certificate.state} />
        </div>
      ))}
    </Container>
  );
}
