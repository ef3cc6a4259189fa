import { Button, Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { CertificatePage } from "../../../modules/certificate/http/certificates";
import { ListPage } from "../../shared/list-page";
import { PagedList } from "../../shared/paged-list";
import { pageSize } from "../../shared/pager";
import { useCertificates } from "../use-certificates";
import { useWords } from "../use-words";
import { isFiltered, queryOf } from "./filter";
import { FilterBar } from "./filter-bar";
import { FilterChips, type KnownNames } from "./filter-chips";
import { RegisterList } from "./register-list";
import { useView, type View } from "./use-view";

function useNames(page: CertificatePage | undefined): KnownNames {
  const { t } = useWords();
  const line = page?.certificates[0];
  return {
    producer: line?.producer_name ?? t("register.thatProducer"),
    product: line?.product_name ?? t("register.thatProduct"),
    decision: line
      ? t("register.chip.decision", { number: line.decision_number })
      : t("register.thatDecision"),
  };
}

function Nothing({ view }: { readonly view: View }) {
  const { t } = useWords();
  const filtered = isFiltered(view.view.filter);
  return (
    <div className="flex flex-col items-start gap-3">
      <Text>{t(filtered ? "register.noneFound" : "register.empty")}</Text>
      {filtered ? (
        <Button size="small" variant="secondary" onClick={view.clear}>
          {t("register.clear")}
        </Button>
      ) : (
        <Button size="small" variant="secondary" asChild>
          <Link to="/certificates/new">{t("register.record")}</Link>
        </Button>
      )}
    </div>
  );
}

/** The certification register: every paper, those that end first at the top unless asked otherwise. */
export function RegisterScreen() {
  const { t, figure } = useWords();
  const view = useView();
  const certificates = useCertificates(queryOf(view.view, pageSize));
  const { data } = certificates;
  const names = useNames(data);
  return (
    <ListPage
      title={t("certificate.title")}
      note={
        <span role="status">
          {data ? t("register.count", { count: data.count, figure: figure(data.count) }) : " "}
        </span>
      }
      action={
        <Button size="small" asChild>
          <Link to="/certificates/new">{t("register.record")}</Link>
        </Button>
      }
    >
      <FilterBar view={view} producerName={names.producer} />
      <FilterChips view={view} names={names} />
      <PagedList
        asked={certificates}
        empty={<Nothing view={view} />}
        page={view.view.page}
        onPage={view.goTo}
      >
        {(answer) => <RegisterList certificates={answer.certificates} today={answer.today} />}
      </PagedList>
    </ListPage>
  );
}
