import { Button, Container, Heading, Skeleton, Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { CertificatePage } from "../../../modules/certificate/http/certificates";
import { Failure } from "../../shared/failure";
import { Pager, pageSize } from "../../shared/pager";
import { useCertificates } from "../use-certificates";
import { useWords } from "../use-words";
import { isFiltered, queryOf } from "./filter";
import { FilterBar } from "./filter-bar";
import { FilterChips, type KnownNames } from "./filter-chips";
import { RegisterCards, RegisterTable } from "./register-table";
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

function Waiting() {
  const { t } = useWords();
  return (
    <div role="status" aria-label={t("register.reading")} className="space-y-3 px-6 py-4">
      {[1, 2, 3, 4, 5, 6].map((line) => (
        <Skeleton key={line} className="h-10 w-full" />
      ))}
    </div>
  );
}

function Nothing({ view }: { readonly view: View }) {
  const { t } = useWords();
  const filtered = isFiltered(view.view.filter);
  return (
    <div className="flex flex-col items-start gap-3 px-6 py-8">
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
  const { data, error, refetch, isPlaceholderData } = useCertificates(queryOf(view.view, pageSize));
  const names = useNames(data);
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <div>
          <Heading>{t("certificate.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle" role="status">
            {data ? t("register.count", { count: data.count, figure: figure(data.count) }) : " "}
          </Text>
        </div>
        <Button size="small" asChild>
          <Link to="/certificates/new">{t("register.record")}</Link>
        </Button>
      </div>
      <FilterBar view={view} producerName={names.producer} />
      <FilterChips view={view} names={names} />
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data?.count === 0 && <Nothing view={view} />}
      {data !== undefined && data.count > 0 && (
        <div aria-busy={isPlaceholderData} className={isPlaceholderData ? "opacity-60" : ""}>
          <RegisterTable certificates={data.certificates} today={data.today} />
          <RegisterCards certificates={data.certificates} today={data.today} />
          <Pager count={data.count} page={view.view.page} onPage={view.goTo} />
        </div>
      )}
    </Container>
  );
}
