import { Button } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { ListPage } from "../shared/list-page";
import { PagedList } from "../shared/paged-list";
import { useListView } from "../shared/use-list-view";
import { ProducerFilters } from "./producer-filters";
import { ProducerList } from "./producer-list";
import { useProducers } from "./use-producers";

/** All producers by name, paged by the server. */
export function ProducersScreen() {
  const { t } = useTranslation();
  const { filter, page, query, isFiltered, change, goTo } = useListView({
    q: "",
    kind: "",
    commune: "",
    papers_end_within: "",
  });
  return (
    <ListPage
      title={t("producer.title")}
      action={
        <Button size="small" asChild>
          <Link to="/producers/create">{t("producer.create")}</Link>
        </Button>
      }
      filters={<ProducerFilters filter={filter} onChange={change} />}
    >
      <PagedList
        asked={useProducers(query)}
        empty={t(isFiltered ? "producer.nothingFound" : "producer.empty")}
        page={page}
        onPage={goTo}
      >
        {({ producers }) => <ProducerList producers={producers} />}
      </PagedList>
    </ListPage>
  );
}
