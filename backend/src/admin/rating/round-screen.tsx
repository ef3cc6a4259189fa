import { Button, Container, Heading, Input, StatusBadge, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import { Link } from "react-router-dom";
import type { RoundLine } from "../../modules/certificate/rating/read-rounds";
import { Failure } from "../shared/failure";
import { Pager, pageSize } from "../shared/pager";
import { useSettled } from "../shared/use-settled";
import { useRefusal } from "../shared/use-refusal";
import { useSend } from "../shared/use-send";
import { CandidatesDrawer } from "./candidates-drawer";
import { FileList } from "./file-list";
import { RecogniseDrawer } from "./recognise-drawer";
import { RegisterDrawer } from "./register-drawer";
import { countedStages, type Stage } from "./stages";
import { ratingKey, useFiles, useRound } from "./use-rating";
import { useText } from "./use-text";
import { Waiting } from "./waiting";

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
    <div className="flex flex-wrap items-start justify-between gap-3 px-6 py-4">
      <div className="min-w-0">
        <Link to="/rating-rounds" className="txt-small text-ui-fg-interactive">
          {t("rating.round.back")}
        </Link>
        <Heading className="mt-1">{round.name}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {`${t(`rating.level.${round.issuer_level}`)} · ${t("rating.round.days", {
            files: dayText(round.files_due_on),
            decide: dayText(round.decide_due_on),
          })}`}
        </Text>
        {!isOpen && <StatusBadge color="grey">{t("rating.closed")}</StatusBadge>}
      </div>
      <div className="flex flex-wrap items-start gap-2">
        {isOpen && <RegisterDrawer round={round} />}
        {isOpen && round.issuer_level === "ministry" && <CandidatesDrawer round={round} />}
        {isOpen && <RecogniseDrawer round={round} />}
        <CloseButton round={round} />
      </div>
    </div>
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
  const [stage, setStage] = useState<Stage | null>(null);
  const [typed, setTyped] = useState("");
  const [page, setPage] = useState(0);
  const q = useSettled(typed.trim());
  const { data, error, refetch } = useFiles({
    round_id: round.id,
    limit: pageSize,
    offset: page * pageSize,
    stage: stage ?? undefined,
    q: q === "" ? undefined : q,
  });
  const isFiltered = stage !== null || q !== "";
  return (
    <>
      <div className="flex flex-col gap-3 px-6 py-4 md:flex-row md:items-center md:justify-between">
        <StageTabs
          round={round}
          stage={stage}
          onStage={(next) => {
            setStage(next);
            setPage(0);
          }}
        />
        <Input
          type="search"
          size="small"
          className="md:w-72"
          aria-label={t("rating.round.search")}
          placeholder={t("rating.round.search")}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setPage(0);
          }}
        />
      </div>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data?.count === 0 && (
        <Text className="px-6 py-8">
          {t(isFiltered ? "rating.round.noneFound" : "rating.round.empty")}
        </Text>
      )}
      {data !== undefined && data.count > 0 && (
        <>
          <FileList files={data.files} round={round} />
          <Pager count={data.count} page={page} onPage={setPage} />
        </>
      )}
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
