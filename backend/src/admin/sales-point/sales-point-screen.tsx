import { Button, Container, Heading, Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { AdminCompliance } from "../../modules/sales-point/http/admin-compliance";
import { useAsked } from "./asked-period";
import { PeriodChoice } from "./period-choice";
import { PointFacts } from "./point-facts";
import { ShareGoods } from "./share-goods";
import { TwoShares } from "./two-shares";
import { isRefused, isUnknown, useCompliance } from "./use-compliance";
import { useWords } from "./use-words";

/** Whether the rule binds the point, and under which text. */
function Basis({ compliance }: { readonly compliance: AdminCompliance }) {
  const { t, threshold } = useWords();
  const { requirement } = compliance.by_sku;
  if (!compliance.is_bound || requirement === null) return t("compliance.information");
  return t("compliance.bound", {
    threshold: threshold(requirement.basis_points),
    source: requirement.source,
  });
}

function reasonOf(error: Error): string {
  if (isUnknown(error)) return "compliance.unknown";
  return isRefused(error) ? "compliance.badPeriod" : "compliance.unread";
}

interface NotShownProps {
  /** Null while the answer is on its way. */
  readonly error: Error | null;
  readonly onAgain: () => void;
}

/** In place of a point: it is being read, or why it cannot be shown and what to do about it. */
function NotShown({ error, onAgain }: NotShownProps) {
  const { t } = useWords();
  const mayComeBack = error !== null && !isUnknown(error) && !isRefused(error);
  return (
    <Container
      className="flex flex-wrap items-center gap-3"
      role={error === null ? "status" : "alert"}
    >
      <Text>{t(error === null ? "compliance.loading" : reasonOf(error))}</Text>
      {mayComeBack && (
        <Button size="small" variant="secondary" onClick={onAgain}>
          {t("compliance.again")}
        </Button>
      )}
      {error !== null && isRefused(error) && (
        <Link to={{ search: "" }} className="text-ui-fg-interactive txt-compact-small">
          {t("compliance.days", { count: 30 })}
        </Link>
      )}
      <Link to="/sales-points" className="text-ui-fg-interactive txt-compact-small">
        {t("salesPoint.back")}
      </Link>
    </Container>
  );
}

/** One sales point: its facts, and its share of OCOP and local craft goods. */
export function SalesPointScreen() {
  const { t } = useWords();
  const { id, period, search, setPeriod } = useAsked();
  const { data, error, refetch } = useCompliance(id, period);
  if (data === undefined) {
    return <NotShown error={error} onAgain={() => void refetch()} />;
  }
  return (
    <div className="flex flex-col gap-y-3">
      <PointFacts point={data.sales_point} />
      <Container className="divide-y p-0">
        <div className="flex flex-wrap items-start justify-between gap-3 px-6 py-4">
          <div className="flex-1 basis-64">
            <Heading level="h2">{t("compliance.title")}</Heading>
            <Text size="small" className="text-ui-fg-subtle">
              <Basis compliance={data} />
            </Text>
          </div>
          <Button asChild size="small" variant="secondary">
            <Link to={{ pathname: "print", search }}>{t("compliance.print")}</Link>
          </Button>
        </div>
        <div className="px-6 py-4">
          <PeriodChoice
            shown={data}
            at={data.at}
            onChoose={({ from, to }) => setPeriod({ from, to })}
          />
        </div>
        <div className="px-6 py-4">
          <TwoShares compliance={data} />
        </div>
        <ul className="px-6 py-4">
          {["howCounts", "howSku", "howRevenue"].map((how) => (
            <li key={how}>
              <Text size="xsmall" className="text-ui-fg-subtle">
                {t(`compliance.${how}`)}
              </Text>
            </li>
          ))}
        </ul>
      </Container>
      <ShareGoods key={search} pointId={id} period={period} />
    </div>
  );
}
