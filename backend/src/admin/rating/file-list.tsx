import type { FileLine } from "../../modules/certificate/rating/read-files";
import type { RoundLine } from "../../modules/certificate/rating/read-rounds";
import { FileDrawer } from "./file-drawer";
import { FoundText } from "./found-text";
import { HandInForm } from "./hand-in-form";
import { PointsForm } from "./points-form";
import type { Stage } from "./stages";
import { useText } from "./use-text";
import { Warnings } from "./warnings";
import { StatusBadge } from "../shared/status-badge";

const colors = {
  registered: "grey",
  handed_in: "blue",
  rated: "orange",
  recognised: "green",
  sent_up: "purple",
  not_recognised: "red",
  withdrawn: "grey",
} as const satisfies Record<Stage, string>;

function isOpenFile({ stage }: FileLine, round: RoundLine): boolean {
  const isOpen = stage === "registered" || stage === "handed_in" || stage === "rated";
  return isOpen && round.closed_at === null;
}

const columns = "lg:grid-cols-[minmax(12rem,1fr)_15rem_13rem_minmax(11rem,14rem)]";

interface LineProps {
  readonly file: FileLine;
  readonly round: RoundLine;
}

function Line({ file, round }: LineProps) {
  const { t } = useText();
  const isOpen = isOpenFile(file, round);
  return (
    <li className={`grid gap-x-6 gap-y-3 px-6 py-4 ${columns}`}>
      <div className="min-w-0">
        <FileDrawer file={file} round={round} />
        <div className="txt-small text-ui-fg-subtle">
          {file.producer_name ?? t("certificate.noProducer")}
        </div>
        <div className="txt-small text-ui-fg-muted">{t(`rating.kind.${file.kind}`)}</div>
        <Warnings warnings={file.warnings} />
      </div>
      <HandInForm file={file} isOpen={isOpen} />
      <PointsForm file={file} isOpen={isOpen && file.stage !== "registered"} />
      <div className="flex flex-col items-start gap-1">
        <StatusBadge color={colors[file.stage]}>{t(`rating.stage.${file.stage}`)}</StatusBadge>
        <FoundText file={file} />
      </div>
    </li>
  );
}

/** Names what stands below each other; on a phone each line says it by itself. */
function Head() {
  const { t } = useText();
  return (
    <div
      aria-hidden
      className={`txt-compact-small-plus text-ui-fg-subtle hidden gap-x-6 px-6 py-3 lg:grid ${columns}`}
    >
      <span>{t("rating.file.product")}</span>
      <span>{t("rating.file.handIn")}</span>
      <span>{t("rating.file.points")}</span>
      <span>{t("rating.file.found")}</span>
    </div>
  );
}

/** The files of a round, each with its fields in place; on a phone below each other. */
export function FileList({
  files,
  round,
}: {
  readonly files: readonly FileLine[];
  readonly round: RoundLine;
}) {
  return (
    <div className="divide-y">
      <Head />
      <ul className="divide-y">
        {files.map((file) => (
          <Line key={file.id} file={file} round={round} />
        ))}
      </ul>
    </div>
  );
}
