import { Button, Container, Heading, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import { Link } from "react-router-dom";
import type { ReminderLine } from "../../modules/certificate/reminder/list-reminders";
import { PagedList } from "../shared/paged-list";
import { pageSize } from "../shared/pager";
import { useRefusal } from "../shared/use-refusal";
import { useSend } from "../shared/use-send";
import { ratingKey, useReminders } from "./use-rating";
import { useText } from "./use-text";
import { StatusBadge } from "../shared/status-badge";

const kinds = ["closing", "closed", "expired", "opens"] as const;
type Kind = (typeof kinds)[number];

const colors = { notice: "blue", urgent: "orange", red: "red" } as const;

/** What is to be done by when, in a sentence. */
function useSentence() {
  const { t, dayText } = useText();
  return (line: ReminderLine): string => {
    const days = {
      opens: dayText(line.opens_on),
      closes: dayText(line.closes_on),
      ends: dayText(line.ends_on),
    };
    if (line.kind === "closing" && line.days_to_hand_in === 0) return t("rating.reminders.lastDay");
    const sentence = t(`rating.reminders.${line.kind}`, days);
    if (line.handed_in_on !== null) {
      const handedIn = t("rating.reminders.handedIn", { on: dayText(line.handed_in_on) });
      return `${sentence}. ${handedIn}`;
    }
    const isInTime = line.kind === "closing" || line.kind === "opens";
    const left = t("rating.reminders.daysLeft", { count: line.days_to_hand_in });
    return isInTime ? `${sentence}, ${left}` : sentence;
  };
}

function Settle({ line }: { readonly line: ReminderLine }) {
  const { t } = useText();
  const say = useRefusal();
  const sending = useSend("/admin/certificate-reminders/settle", {
    refresh: ratingKey,
    onDone: () => toast.success(t("rating.reminders.settled")),
  });
  return (
    <div className="shrink-0">
      <Button
        size="small"
        variant="secondary"
        isLoading={sending.isSending}
        aria-label={t("rating.reminders.settleOne", { product: line.product_name })}
        onClick={() => sending.send({ certificate_id: line.certificate_id })}
      >
        {t("rating.reminders.settle")}
      </Button>
      {sending.error && (
        <p role="alert" className="txt-small text-ui-fg-error">
          {say(sending.error)}
        </p>
      )}
    </div>
  );
}

function Line({ line }: { readonly line: ReminderLine }) {
  const { t } = useText();
  const sentenceOf = useSentence();
  return (
    <li className="flex flex-col gap-2 px-6 py-3 sm:flex-row sm:items-start sm:justify-between sm:gap-4">
      <div className="min-w-0">
        <Link
          className="txt-compact-medium-plus text-ui-fg-interactive hover:text-ui-fg-interactive-hover"
          to={`/certificates/${line.certificate_id}`}
        >
          {line.product_name}
        </Link>
        <div className="txt-small text-ui-fg-subtle">
          {[line.producer_name, t("rating.file.stars", { stars: line.stars }), line.decision_number]
            .filter(Boolean)
            .join(" · ")}
        </div>
        <div className="txt-small mt-1 flex flex-wrap items-center gap-2">
          <StatusBadge color={colors[line.urgency]}>
            {t(`rating.reminders.kind.${line.kind}`)}
          </StatusBadge>
          <span>{sentenceOf(line)}</span>
        </div>
      </div>
      <Settle line={line} />
    </li>
  );
}

interface KindTabsProps {
  readonly counts: Readonly<Partial<Record<Kind, number>>>;
  readonly kind: Kind | null;
  readonly onKind: (kind: Kind | null) => void;
}

function KindTabs({ counts, kind, onKind }: KindTabsProps) {
  const { t } = useText();
  const present = kinds.filter((one) => (counts[one] ?? 0) > 0 || one === kind);
  return (
    <div className="flex flex-wrap gap-2 px-6 py-3">
      {[null, ...present].map((one) => (
        <Button
          key={one ?? "all"}
          size="small"
          variant={one === kind ? "primary" : "secondary"}
          aria-pressed={one === kind}
          onClick={() => onKind(one)}
        >
          {one === null
            ? t("rating.round.all")
            : t("rating.stageCount", {
                stage: t(`rating.reminders.kind.${one}`),
                count: counts[one] ?? 0,
              })}
        </Button>
      ))}
    </div>
  );
}

/** Certificates whose producer has to be spoken to, urgent first; for the dashboard. */
export function RemindersPanel() {
  const { t } = useText();
  const [kind, setKind] = useState<Kind | null>(null);
  const [page, setPage] = useState(0);
  const reminders = useReminders({
    limit: pageSize,
    offset: page * pageSize,
    kind: kind ?? undefined,
  });
  const { data } = reminders;
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-baseline justify-between gap-2 px-6 py-4">
        <Heading level="h2">{t("rating.reminders.title")}</Heading>
        {data && (
          <Text size="small" className="text-ui-fg-subtle" role="status">
            {t("rating.reminders.count", { count: data.count })}
          </Text>
        )}
      </div>
      {data && (data.count > 0 || kind !== null) && (
        <KindTabs
          counts={data.kinds}
          kind={kind}
          onKind={(next) => {
            setKind(next);
            setPage(0);
          }}
        />
      )}
      <PagedList asked={reminders} empty={t("rating.reminders.empty")} page={page} onPage={setPage}>
        {(answer) => (
          <ul className="divide-y">
            {answer.reminders.map((line) => (
              <Line key={line.certificate_id} line={line} />
            ))}
          </ul>
        )}
      </PagedList>
    </Container>
  );
}
