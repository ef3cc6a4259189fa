import { Badge, StatusBadge, Table, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { AdminProducerRow } from "../../modules/producer/http/admin-producer";
import { paperColors } from "./paper-badge";

const countedStates = ["valid", "expiring", "expired"] as const;

function Papers({ papers }: Pick<AdminProducerRow, "papers">) {
  const { t } = useTranslation();
  const some = countedStates.filter((state) => papers[state] > 0);
  return (
    <div className="flex flex-wrap gap-1 py-1">
      {some.map((state) => (
        <StatusBadge key={state} color={paperColors[state]}>
          {t(`producer.paperCounts.${state}`, { count: papers[state] })}
        </StatusBadge>
      ))}
      {some.length === 0 && (
        <Text size="small" className="text-ui-fg-muted">
          {t("producer.noPapers")}
        </Text>
      )}
    </div>
  );
}

function Row({ producer }: { readonly producer: AdminProducerRow }) {
  const { t } = useTranslation();
  const { commune, former_commune, former_district } = producer;
  const former = former_commune ?? former_district;
  return (
    <Table.Row>
      <Table.Cell className="min-w-60 whitespace-normal py-2">
        <Link to={`/producers/${producer.id}`} className="text-ui-fg-interactive">
          {producer.name}
        </Link>{" "}
        {producer.is_demo && <Badge size="2xsmall">{t("producer.demo")}</Badge>}
        {producer.representative !== null && (
          <Text size="small" className="text-ui-fg-subtle">
            {producer.representative}
          </Text>
        )}
      </Table.Cell>
      <Table.Cell>{t(`producer.kinds.${producer.kind}`)}</Table.Cell>
      <Table.Cell className="whitespace-normal">
        {commune?.name ?? (former === null ? t("producer.unknown") : "")}
        {former !== null && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("producer.communeWas", { former })}
          </Text>
        )}
      </Table.Cell>
      <Table.Cell className="text-right">{producer.product_count}</Table.Cell>
      <Table.Cell className="min-w-48">
        <Papers papers={producer.papers} />
      </Table.Cell>
    </Table.Row>
  );
}

/** One line for each producer, with how its papers stand. */
export function ProducerTable({ producers }: { readonly producers: readonly AdminProducerRow[] }) {
  const { t } = useTranslation();
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("producer.name")}</Table.HeaderCell>
            <Table.HeaderCell>{t("producer.kind")}</Table.HeaderCell>
            <Table.HeaderCell>{t("producer.commune")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("producer.products")}</Table.HeaderCell>
            <Table.HeaderCell>{t("producer.papers")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {producers.map((producer) => (
            <Row key={producer.id} producer={producer} />
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
