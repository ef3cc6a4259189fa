import { Button, Container, toast } from "@medusajs/ui";
import type { RoundLine } from "../../modules/certificate/rating/read-rounds";
import { DetailHead } from "../shared/detail-head";
import { Failure } from "../shared/failure";
import { PagedList } from "../shared/paged-list";
import { SearchField } from "../shared/search-field";
import { useListView } from "../shared/use-list-view";
import { useRefusal } from "../shared/use-refusal";
import { useSend } from "../shared/use-send";
import { CandidatesDrawer } from "./candidates-drawer";
import { FileList } from "./file-list";
import { RecogniseDrawer } from "./recognise-drawer";
import { RegisterDrawer } from "./register-drawer";
import { countedStages, type Stage } from "./stages";
import { ratingKey, useFiles, useRound } from "./use-rating";
import { useText } from "./use-text";
import { Waiting } from "../shared/waiting";
import { StatusBadge } from "../shared/status-badge";

function CloseButton({ round }: { readonly round: RoundLine }) {
  const { t } = useText();
  const say = useRefusal();
  const isOpen = round.closed_at === null;
  const step = isOpen ? "close" : "reopen";
  const sending = useSend(`/admin/rating-rounds/${round.id}/${step}`, {
    refresh: ratingKey,
    onDone: () => toast.success(t(isOpen ? "rating.round.closedNow" : "rating.round.reopened")),
  });
  return (
    <div className="flex flex-col items-start gap-1">
      <Button
        size="small"
        variant="secondary"
        isLoading={sending.isSending}
        onClick={() => sending.send({})}
      >
        {t(isOpen ? "rating.round.close" : "rating.round.reopen")}
      </Button>
      {sending.error && (
        <p role="alert" className="txt-small text-ui-fg-error max-w-80">
          {say(sending.error)}
        </p>
      )}
    </div>
  );
}

function Head({ round }: { readonly round: RoundLine }) {
  const { t, dayText } = useText();
  const isOpen = round.closed_at === null;
  return (
    <DetailHead
      back={{ to: "/rating-rounds", text: t("rating.round.back") }}
      title={round.name}
      facts={
        <>
          <span className="text-ui-fg-subtle">
            {`${t(`rating.level.${round.issuer_level}`)} · ${t("rating.round.days", {
              files: dayText(round.files_due_on),
              decide: dayText(round.decide_due_on),
            })}`}
          </span>
          {!isOpen && <StatusBadge color="grey">{t("rating.closed")}</StatusBadge>}
        </>
      }
      acts={
        <>
          {isOpen && <RegisterDrawer round={round} />}
          {isOpen && round.issuer_level === "ministry" && <CandidatesDrawer round={round} />}
          {isOpen && <RecogniseDrawer round={round} />}
          <CloseButton round={round} />
        </>
      }
    />
  );
}

interface StageTabsProps {
  readonly round: RoundLine;
  readonly stage: Stage | null;
  readonly onStage: (stage: Stage | null) => void;
}

function StageTabs({ round, stage, onStage }: StageTabsProps) {
  const { t } = useText();
  const choices = [{ stage: null, count: round.files }, ...countedStages(round)];
  return (
    <div className="flex flex-wrap gap-2">
      {choices.map((one) => (
        <Button
          key={one.stage ?? "all"}
          size="small"
          variant={one.stage === stage ? "primary" : "secondary"}
          aria-pressed={one.stage === stage}
          onClick={() => onStage(one.stage)}
        >
          {t("rating.stageCount", {
            stage: t(one.stage === null ? "rating.round.all" : `rating.stage.${one.stage}`),
            count: one.count,
          })}
        </Button>
      ))}
    </div>
  );
}

function Files({ round }: { readonly round: RoundLine }) {
  const { t } = useText();
  const { filter, page, query, isFiltered, change, goTo } = useListView({ stage: "", q: "" });
  const stage = countedStages(round).find((one) => one.stage === filter.stage)?.stage ?? null;
  const files = useFiles({ ...query, round_id: round.id });
  return (
    <>
      <div className="flex flex-col gap-3 px-6 py-4 md:flex-row md:items-end md:justify-between">
        <StageTabs round={round} stage={stage} onStage={(next) => change({ stage: next ?? "" })} />
        <div className="md:w-72">
          <SearchField
            label={t("office.search")}
            hint={t("rating.round.search")}
            value={filter.q}
            onChange={(q) => change({ q }, { replace: true })}
          />
        </div>
      </div>
      <PagedList
        asked={files}
        empty={t(isFiltered ? "rating.round.noneFound" : "rating.round.empty")}
        page={page}
        onPage={goTo}
      >
        {(answer) => <FileList files={answer.files} round={round} />}
      </PagedList>
    </>
  );
}

/** One round: its files with everything that is typed in for them, and its result. */
export function RoundScreen({ id }: { readonly id: string }) {
  const { data, error, refetch } = useRound(id);
  return (
    <Container className="divide-y p-0">
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data && <Head round={data.round} />}
      {data && <Files round={data.round} />}
    </Container>
  );
}
