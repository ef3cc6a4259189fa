import { Badge, Container, Heading, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { AdminProducerProduct } from "../../modules/producer/http/admin-producer";

/** What the producer makes, with the stars each product may show today. */
export function ProducerProducts({
  products,
}: {
  readonly products: readonly AdminProducerProduct[];
}) {
  const { t } = useTranslation();
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("producer.products")}
      </Heading>
      {products.length === 0 && <Text className="px-6 py-4">{t("producer.noProducts")}</Text>}
      {products.map((product) => (
        <div key={product.id} className="flex items-center justify-between gap-3 px-6 py-3">
          <Text size="small" className="min-w-0 break-words">
            <Link to={`/products/${product.id}`} className="text-ui-fg-interactive">
              {product.title}
            </Link>{" "}
            {product.status !== "published" && <Badge size="2xsmall">{t("producer.draft")}</Badge>}
          </Text>
          <Text size="small" className="text-ui-fg-subtle shrink-0">
            {product.stars === null
              ? t("producer.noStars")
              : t("producer.starCount", { stars: product.stars })}
          </Text>
        </div>
      ))}
    </Container>
  );
}
