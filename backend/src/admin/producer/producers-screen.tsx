import { Button, Container, Heading, Text } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { Pager, pageSize } from "../shared/pager";
import { useSettled } from "../shared/use-settled";
import { type Filters, ProducerFilters } from "./producer-filters";
import { ProducerTable } from "./producer-table";
import { useProducers } from "./use-producers";

const noFilters: Filters = { q: "", kind: "", commune: null, within: "" };

/** All producers by name, paged by the server. */
export function ProducersScreen() {
  const { t } = useTranslation();
  const [page, setPage] = useState(0);
  const [filters, setFilters] = useState(noFilters);
  const { data, isError, isPending } = useProducers({
    limit: pageSize,
    offset: page * pageSize,
    q: useSettled(filters.q),
    kind: filters.kind,
    commune: filters.commune?.code ?? "",
    papers_end_within: filters.within,
  });
  const isFiltered =
    filters.q !== "" || filters.kind !== "" || filters.commune !== null || filters.within !== "";
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <Heading>{t("producer.title")}</Heading>
        <Button size="small" asChild>
          <Link to="/producers/create">{t("producer.create")}</Link>
        </Button>
      </div>
      <ProducerFilters
        filters={filters}
        onChange={(changed) => {
          setFilters(changed);
          setPage(0);
        }}
      />
      {isPending && <Text className="px-6 py-4">{t("producer.loading")}</Text>}
      {isError && (
        <Text className="px-6 py-4" role="alert">
          {t("producer.unread")}
        </Text>
      )}
      {data?.count === 0 && (
        <Text className="px-6 py-4">
          {t(isFiltered ? "producer.nothingFound" : "producer.empty")}
        </Text>
      )}
      {data !== undefined && data.count > 0 && (
        <>
          <ProducerTable producers={data.producers} />
          <Pager count={data.count} page={page} onPage={setPage} />
        </>
      )}
    </Container>
  );
}
