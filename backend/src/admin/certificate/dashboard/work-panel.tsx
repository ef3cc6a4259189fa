import { Container, Heading, Text } from "@medusajs/ui";
import { handInState } from "@saolang/domain/certificate";
import { day, daysBetween } from "@saolang/domain/time";
import { Link } from "react-router-dom";
import type { CertificateLine } from "../../../modules/certificate/read/list-certificates";
import { Failure } from "../../shared/failure";
import { registerPath } from "../register/filter";
import { useCertificates } from "../use-certificates";
import { useWords } from "../use-words";

const shown = 8;

/** Papers whose end is near: how many have their hand-in window open, and how many let it pass. */
function useNearEnds(today: string) {
  // The rule names the window as days before the end, so days to the end say where a paper stands.
  const { closesOn, opensOn } = handInState(day(today), day(today));
  const closes = daysBetween(closesOn, day(today));
  const opens = daysBetween(opensOn, day(today));
  const near = { state: "expiring", order: "ends" };
  const missed = useCertificates({ ...near, ends_within: closes - 1, limit: 1 });
  const open = useCertificates({
    ...near,
    ends_within: opens,
    limit: shown,
    offset: missed.data?.count ?? 0,
  });
  return { missed, open, closes };
}

function Line({ paper, today }: { readonly paper: CertificateLine; readonly today: string }) {
  const { t, dayText, daysText } = useWords();
  const { closesOn } = handInState(day(paper.valid_through), day(today));
  const left = daysBetween(day(today), closesOn);
  return (
    <li>
      <Link
        to={`/certificates/${paper.id}`}
        className="hover:bg-ui-bg-base-hover flex items-start justify-between gap-3 px-6 py-2"
      >
        <span className="min-w-0">
          <span className="txt-small block font-medium">{paper.product_name}</span>
          <span className="txt-small text-ui-fg-subtle block">{paper.producer_name}</span>
        </span>
        <span className="txt-small text-ui-fg-subtle shrink-0 text-right">
          {t("ocop.work.until", { on: dayText(closesOn), days: daysText(left) })}
        </span>
      </Link>
    </li>
  );
}

/** What waits to be done about papers that end: files to be handed in, those whose last day is nearest first. */
export function WorkPanel({ today }: { readonly today: string }) {
  const { t, figure } = useWords();
  const { missed, open, closes } = useNearEnds(today);
  const error = missed.error ?? open.error;
  const late = missed.data?.count ?? 0;
  const inTime = (open.data?.count ?? late) - late;
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("ocop.work.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("ocop.work.open", { count: inTime, figure: figure(inTime) })}
        </Text>
      </div>
      {error && (
        <Failure
          error={error}
          onRetry={() => {
            void missed.refetch();
            void open.refetch();
          }}
        />
      )}
      {inTime > 0 && (
        <ol className="divide-y">
          {open.data?.certificates.map((paper) => (
            <Line key={paper.id} paper={paper} today={today} />
          ))}
        </ol>
      )}
      <div className="txt-small flex flex-col gap-1 px-6 py-3">
        <Link
          className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover"
          to={registerPath({ states: ["expiring"] })}
        >
          {t("ocop.work.all")}
        </Link>
        {late > 0 && (
          <Link
            className="text-ui-fg-error"
            to={registerPath({ states: ["expiring"], ends_within: String(closes - 1) })}
          >
            {t("ocop.work.missed", { count: late, figure: figure(late) })}
          </Link>
        )}
      </div>
    </Container>
  );
}
