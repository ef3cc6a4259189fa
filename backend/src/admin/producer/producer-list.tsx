import { Badge } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminProducerRow } from "../../modules/producer/http/admin-producer";
import { paperColors } from "./paper-badge";
import { RowList } from "../shared/row-list";
import { StatusBadge } from "../shared/status-badge";
import { TextLink } from "../shared/text-link";

type Of = { readonly producer: AdminProducerRow };

const countedStates = ["valid", "expiring", "expired"] as const;

function Papers({ papers }: Pick<AdminProducerRow, "papers">) {
  const { t } = useTranslation();
  const some = countedStates.filter((state) => papers[state] > 0);
  return (
    <div className="flex flex-wrap gap-1">
      {some.map((state) => (
        <StatusBadge key={state} color={paperColors[state]}>
          {t(`producer.paperCounts.${state}`, { count: papers[state] })}
        </StatusBadge>
      ))}
      {some.length === 0 && <span className="text-ui-fg-muted">{t("producer.noPapers")}</span>}
    </div>
  );
}

function Name({ producer }: Of) {
  const { t } = useTranslation();
  return (
    <div className="min-w-48">
      <TextLink to={`/producers/${producer.id}`}>{producer.name}</TextLink>{" "}
      {producer.is_demo && <Badge size="2xsmall">{t("producer.demo")}</Badge>}
      {producer.representative !== null && (
        <div className="text-ui-fg-subtle">{producer.representative}</div>
      )}
    </div>
  );
}

function Place({ producer }: Of) {
  const { t } = useTranslation();
  const { commune, former_commune, former_district } = producer;
  const former = former_commune ?? former_district;
  if (commune === null && former === null) return <span>{t("producer.unknown")}</span>;
  return (
    <div>
      {commune?.name}
      {former !== null && (
        <div className="text-ui-fg-subtle">{t("producer.communeWas", { former })}</div>
      )}
    </div>
  );
}

/** One line for each producer, with how its papers stand. */
export function ProducerList({ producers }: { readonly producers: readonly AdminProducerRow[] }) {
  const { t } = useTranslation();
  const cells = {
    name: (producer: AdminProducerRow) => <Name producer={producer} />,
    kind: ({ kind }: AdminProducerRow) => t(`producer.kinds.${kind}`),
    commune: (producer: AdminProducerRow) => <Place producer={producer} />,
    products: ({ product_count }: AdminProducerRow) => product_count,
    papers: ({ papers }: AdminProducerRow) => <Papers papers={papers} />,
  };
  return (
    <RowList
      rows={producers}
      columns={Object.entries(cells).map(([name, cell]) => ({
        title: t(`producer.${name}`),
        cell,
        isFigure: name === "products",
      }))}
      card={(producer) => (
        <>
          <Name producer={producer} />
          <span>{`${cells.kind(producer)} · ${t("producer.productCount", { count: producer.product_count })}`}</span>
          <Place producer={producer} />
          <Papers papers={producer.papers} />
        </>
      )}
    />
  );
}
