import { Link } from "react-router-dom";
import type { AdminTill } from "../../modules/counter/office/list-tills";
import { TextLink } from "../shared/text-link";
import { useFigures } from "../shared/use-figures";
import { clockState } from "./clock";
import { StatusBadge } from "../shared/status-badge";

type Of = { readonly till: AdminTill };

/** Its letter and label, where it stands, and whether it is in use. */
export function TillName({ till }: Of) {
  const { t, instant } = useFigures();
  const { letter, label, sales_point, revoked_at } = till;
  return (
    <div className="flex min-w-48 flex-col items-start gap-1">
      <span className="text-ui-fg-base font-medium">{`${letter} · ${label}`}</span>
      <span>{`${sales_point.code} · ${sales_point.name}`}</span>
      {revoked_at === null ? (
        <StatusBadge color="green">{t("till.paired")}</StatusBadge>
      ) : (
        <StatusBadge color="grey">{t("till.revokedAt", { at: instant(revoked_at) })}</StatusBadge>
      )}
    </div>
  );
}

/** When it was last seen, and the shift that is open on it. */
export function TillSeen({ till }: Of) {
  const { t, instant } = useFigures();
  return (
    <div className="flex flex-col">
      <span>
        <span className="md:hidden">{`${t("till.seen")}: `}</span>
        {till.last_seen_at === null ? t("till.never") : instant(till.last_seen_at)}
      </span>
      {till.open_shift_id !== null && (
        <TextLink to={`/shifts/${till.open_shift_id}`}>{t("till.openShift")}</TextLink>
      )}
    </div>
  );
}

/** What waits at the till, what a person has to look at there, and numbers that never came. */
export function TillQueue({ till }: Of) {
  const { t, gaps } = useFigures();
  const { waiting, parked, missing, sales_point } = till;
  return (
    <div className="flex flex-col">
      {waiting === null ? (
        <span className="text-ui-fg-subtle">{t("till.untold")}</span>
      ) : (
        <span>{waiting === 0 ? t("till.allSent") : t("till.waiting", { count: waiting })}</span>
      )}
      {parked !== null && parked > 0 && (
        <span className="text-ui-fg-error">{t("till.parked", { count: parked })}</span>
      )}
      {missing && (
        <Link
          className="text-ui-fg-error underline"
          to={`/counter-tasks?kind=sequence_gap&sales_point_id=${sales_point.id}`}
        >
          {t("till.missing", {
            commands: gaps(missing.commands) || t("till.none"),
            receipts: gaps(missing.receipts) || t("till.none"),
          })}
        </Link>
      )}
    </div>
  );
}

function Clock({ offsetMs }: { readonly offsetMs: number }) {
  const { t } = useFigures();
  const state = clockState(offsetMs);
  if (state.kind === "right") return <span>{t("till.clockRight")}</span>;
  const text = t(`till.${state.unit}`, { count: state.count });
  return (
    <span className="text-ui-fg-error">
      {t(state.kind === "ahead" ? "till.clockAhead" : "till.clockBehind", { text })}
    </span>
  );
}

/** Version, clock and storage as the till told them. */
export function TillHealth({ till }: Of) {
  const { t, instant } = useFigures();
  if (till.reported_at === null) {
    return <span className="text-ui-fg-subtle">{t("till.untold")}</span>;
  }
  return (
    <div className="flex max-w-72 flex-col">
      {till.clock_offset_ms !== null && <Clock offsetMs={till.clock_offset_ms} />}
      <span className={till.is_persisted ? "" : "text-ui-fg-error"}>
        {t(till.is_persisted ? "till.kept" : "till.notKept")}
      </span>
      <span className="text-ui-fg-muted">
        {t("till.reported", { at: instant(till.reported_at), version: till.app_version })}
      </span>
    </div>
  );
}
