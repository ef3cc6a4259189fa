import { Container, Heading, Skeleton, Text } from "@medusajs/ui";
import type { StatisticsAnswer } from "../../../modules/certificate/http/statistics";
import { RemindersPanel } from "../../rating/reminders-panel";
import { Failure } from "../../shared/failure";
import { useAnswer } from "../../shared/use-answer";
import { registerKey } from "../use-certificates";
import { useWords } from "../use-words";
import { Bars } from "./bars";
import { Figures } from "./figures";
import { endsByMonth } from "./month-counts";
import { Months } from "./months";
import { useLines } from "./use-lines";

const monthsShown = 36;

function Board({ statistics, today }: StatisticsAnswer) {
  const { t } = useWords();
  const { byStars, byGroup, byCommune, byState } = useLines(statistics);
  const unit = t("ocop.papers");
  return (
    <>
      <Figures statistics={statistics} />
      <div className="grid items-start gap-3 xl:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-3">
          <RemindersPanel />
          <Bars title={t("ocop.byCommune")} unit={unit} lines={byCommune} />
        </div>
        <div className="flex min-w-0 flex-col gap-3">
          <Months months={endsByMonth(statistics, today, monthsShown)} />
          <Bars title={t("ocop.byStars")} unit={unit} lines={byStars} />
          <Bars title={t("ocop.byGroup")} unit={unit} lines={byGroup} />
          <Bars title={t("ocop.byState")} unit={unit} lines={byState} />
        </div>
      </div>
    </>
  );
}

/** What the office looks at first: how the register stands today and what waits to be done. */
export function OcopScreen() {
  const { t, dayText } = useWords();
  const { data, error, refetch } = useAnswer<StatisticsAnswer>(
    registerKey,
    "/admin/certificates/statistics",
  );
  return (
    <div className="flex flex-col gap-3">
      <Container className="px-6 py-4">
        <Heading>{t("ocop.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {data ? t("ocop.asOf", { on: dayText(data.today) }) : " "}
        </Text>
      </Container>
      {error && (
        <Container className="p-0">
          <Failure error={error} onRetry={() => void refetch()} />
        </Container>
      )}
      {!data && !error && <Skeleton className="h-96 w-full" />}
      {data && <Board {...data} />}
    </div>
  );
}
