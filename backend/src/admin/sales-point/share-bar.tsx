import { basisPointsOf } from "@saolang/domain/money";
import type { AdminShare } from "../../modules/sales-point/http/admin-compliance";
import { useWords } from "./use-words";

// Browsers leave backgrounds off paper unless told otherwise, and the bar is one.
const printed = { printColorAdjust: "exact" as const };

const widthOf = (part: number, whole: number) => `${(basisPointsOf(part, whole) ?? 0) / 100}%`;

interface ShareBarProps {
  readonly share: AdminShare;
  readonly say: (figure: number) => string;
}

/** What counts, as part of the whole, with the line of the law drawn through it. */
export function ShareBar({ share, say }: ShareBarProps) {
  const { t, percent, threshold } = useWords();
  const label = t("compliance.bar", {
    share: percent(share.basis_points),
    ocop: say(share.ocop),
    local: say(share.local_craft),
    other: say(share.other),
  });
  const { requirement } = share;
  const line = requirement === null ? null : `${requirement.basis_points / 100}%`;
  return (
    <div className={line === null ? "" : "pt-6"}>
      <div className="relative">
        <div
          role="img"
          aria-label={label}
          style={printed}
          className="bg-ui-bg-component border-ui-border-strong flex h-5 overflow-hidden rounded border"
        >
          <div
            className="bg-ui-tag-green-icon"
            style={{ ...printed, width: widthOf(share.ocop, share.whole) }}
          />
          <div
            className="bg-ui-tag-blue-icon"
            style={{ ...printed, width: widthOf(share.local_craft, share.whole) }}
          />
        </div>
        {requirement !== null && line !== null && (
          <div
            aria-hidden="true"
            style={{ ...printed, left: line }}
            className="bg-ui-fg-base absolute -bottom-1 -top-1 w-0.5 -translate-x-1/2"
          >
            <span className="txt-compact-xsmall text-ui-fg-base absolute bottom-full left-1/2 -translate-x-1/2 whitespace-nowrap">
              {t("compliance.line", { threshold: threshold(requirement.basis_points) })}
            </span>
          </div>
        )}
      </div>
    </div>
  );
}
