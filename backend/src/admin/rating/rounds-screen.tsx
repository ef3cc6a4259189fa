import { Container, Heading, StatusBadge, Table, Text } from "@medusajs/ui";
import { useState } from "react";
import { Link } from "react-router-dom";
import type { RoundLine } from "../../modules/certificate/rating/read-rounds";
import { Failure } from "../shared/failure";
import { Pager, pageSize } from "../shared/pager";
import { NewRoundDrawer } from "./new-round-drawer";
import { countedStages } from "./stages";
import { useRounds } from "./use-rating";
import { useText } from "./use-text";
import { Waiting } from "./waiting";

function StageCounts({ round }: { readonly round: RoundLine }) {
  const { t } = useText();
  return (
    <span className="text-ui-fg-subtle">
      {countedStages(round)
        .map(({ stage, count }) =>
          t("rating.stageCount", { stage: t(`rating.stage.${stage}`), count }),
        )
        .join(" · ")}
    </span>
  );
}

function OpenBadge({ round }: { readonly round: RoundLine }) {
  const { t } = useText();
  const isOpen = round.closed_at === null;
  return (
    <StatusBadge color={isOpen ? "green" : "grey"}>
      {t(isOpen ? "rating.open" : "rating.closed")}
    </StatusBadge>
  );
}

function RoundLink({ round }: { readonly round: RoundLine }) {
  return (
    <Link
      className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover font-medium"
      to={`/rating-rounds/${round.id}`}
    >
      {round.name}
    </Link>
  );
}

function RoundsTable({ rounds }: { readonly rounds: readonly RoundLine[] }) {
  const { t, dayText } = useText();
  const columns = ["name", "level", "filesDue", "decideDue", "files", "stages"];
  return (
    <div className="hidden overflow-x-auto md:block">
      <Table>
        <Table.Header>
          <Table.Row>
            {columns.map((column) => (
              <Table.HeaderCell key={column}>{t(`rating.rounds.${column}`)}</Table.HeaderCell>
            ))}
            <Table.HeaderCell />
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rounds.map((round) => (
            <Table.Row key={round.id}>
              <Table.Cell className="py-3 pr-4">
                <RoundLink round={round} />
              </Table.Cell>
              <Table.Cell>{t(`rating.level.${round.issuer_level}`)}</Table.Cell>
              <Table.Cell>{dayText(round.files_due_on)}</Table.Cell>
              <Table.Cell>{dayText(round.decide_due_on)}</Table.Cell>
              <Table.Cell>{round.files}</Table.Cell>
              <Table.Cell className="max-w-80 py-3">
                <StageCounts round={round} />
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap">
                <OpenBadge round={round} />
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}

function RoundCards({ rounds }: { readonly rounds: readonly RoundLine[] }) {
  const { t, dayText } = useText();
  return (
    <ul className="divide-y md:hidden">
      {rounds.map((round) => (
        <li key={round.id} className="txt-small flex flex-col items-start gap-1 px-6 py-4">
          <RoundLink round={round} />
          <span>{t(`rating.level.${round.issuer_level}`)}</span>
          <span>
            {t("rating.round.days", {
              files: dayText(round.files_due_on),
              decide: dayText(round.decide_due_on),
            })}
          </span>
          <StageCounts round={round} />
          <OpenBadge round={round} />
        </li>
      ))}
    </ul>
  );
}

/** All rating rounds, open ones first, with their files counted by stage. */
export function RoundsScreen() {
  const { t } = useText();
  const [page, setPage] = useState(0);
  const { data, error, refetch } = useRounds({ limit: pageSize, offset: page * pageSize });
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <div>
          <Heading>{t("rating.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("rating.subtitle")}
          </Text>
        </div>
        <NewRoundDrawer />
      </div>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data?.count === 0 && <Text className="px-6 py-8">{t("rating.empty")}</Text>}
      {data !== undefined && data.count > 0 && (
        <>
          <RoundsTable rounds={data.rounds} />
          <RoundCards rounds={data.rounds} />
          <Pager count={data.count} page={page} onPage={setPage} />
        </>
      )}
    </Container>
  );
}
