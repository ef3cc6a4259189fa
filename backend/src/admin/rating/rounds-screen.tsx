import type { RoundLine } from "../../modules/certificate/rating/read-rounds";
import { ListPage } from "../shared/list-page";
import { PagedList } from "../shared/paged-list";
import { RowList } from "../shared/row-list";
import { StatusBadge } from "../shared/status-badge";
import { TextLink } from "../shared/text-link";
import { useListView } from "../shared/use-list-view";
import { NewRoundDrawer } from "./new-round-drawer";
import { countedStages } from "./stages";
import { useRounds } from "./use-rating";
import { useText } from "./use-text";

type Of = { readonly round: RoundLine };

function StageCounts({ round }: Of) {
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

function OpenBadge({ round }: Of) {
  const { t } = useText();
  const isOpen = round.closed_at === null;
  return (
    <StatusBadge color={isOpen ? "green" : "grey"}>
      {t(isOpen ? "rating.open" : "rating.closed")}
    </StatusBadge>
  );
}

function RoundLink({ round }: Of) {
  return <TextLink to={`/rating-rounds/${round.id}`}>{round.name}</TextLink>;
}

function RoundList({ rounds }: { readonly rounds: readonly RoundLine[] }) {
  const { t, dayText } = useText();
  const cells = {
    name: (round: RoundLine) => <RoundLink round={round} />,
    level: (round: RoundLine) => t(`rating.level.${round.issuer_level}`),
    filesDue: (round: RoundLine) => dayText(round.files_due_on),
    decideDue: (round: RoundLine) => dayText(round.decide_due_on),
    files: (round: RoundLine) => round.files,
    stages: (round: RoundLine) => <StageCounts round={round} />,
    state: (round: RoundLine) => <OpenBadge round={round} />,
  };
  return (
    <RowList
      rows={rounds}
      columns={Object.entries(cells).map(([name, cell]) => ({
        title: t(`rating.rounds.${name}`),
        cell,
        isFigure: name === "files",
      }))}
      card={(round) => (
        <>
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
        </>
      )}
    />
  );
}

/** All rating rounds, open ones first, with their files counted by stage. */
export function RoundsScreen() {
  const { t } = useText();
  const { page, query, goTo } = useListView({});
  return (
    <ListPage title={t("rating.title")} note={t("rating.subtitle")} action={<NewRoundDrawer />}>
      <PagedList asked={useRounds(query)} empty={t("rating.empty")} page={page} onPage={goTo}>
        {({ rounds }) => <RoundList rounds={rounds} />}
      </PagedList>
    </ListPage>
  );
}
