import { Heading, Text } from "@medusajs/ui";
import type { AdminShare } from "../../modules/sales-point/http/admin-compliance";
import { ShareBar } from "./share-bar";
import { useWords } from "./use-words";
import { StatusBadge } from "../shared/status-badge";

const colors = { met: "green", below: "red", nothing_to_count: "grey" } as const;

const parts = [
  ["ocop", "bg-ui-tag-green-icon"],
  ["local_craft", "bg-ui-tag-blue-icon"],
  ["other", "bg-ui-bg-component border-ui-border-strong border"],
] as const;

interface ShareBlockProps {
  readonly title: string;
  readonly share: AdminShare;
  /** How a figure of this share reads: SKUs or dong. */
  readonly say: (figure: number) => string;
  /** What to do about a share below the line; null when nothing is asked of this point. */
  readonly warning: string | null;
  /** For a point the rule does not bind, the figure stands without a verdict. */
  readonly isJudged: boolean;
}

/** One share: the figure, its bar and the counts behind it. */
export function ShareBlock({ title, share, say, warning, isJudged }: ShareBlockProps) {
  const { t, percent } = useWords();
  const state = share.state === "nothing_to_count" || isJudged ? share.state : null;
  return (
    <section className="flex min-w-0 break-inside-avoid flex-col gap-y-3">
      <Heading level="h3">{title}</Heading>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="text-2xl font-medium tabular-nums">{percent(share.basis_points)}</span>
        {state !== null && (
          <StatusBadge color={colors[state]}>{t(`compliance.state.${state}`)}</StatusBadge>
        )}
      </div>
      <ShareBar share={share} say={say} />
      <dl className="txt-compact-small grid grid-cols-[1fr_auto] gap-y-1">
        {parts.map(([part, color]) => (
          <div key={part} className="contents">
            <dt className="flex items-center gap-x-2">
              <span
                aria-hidden="true"
                style={{ printColorAdjust: "exact" }}
                className={`size-3 rounded-sm ${color}`}
              />
              {t(`compliance.${part}`)}
            </dt>
            <dd className="text-right tabular-nums">{say(share[part])}</dd>
          </div>
        ))}
        <dt className="border-ui-border-base border-t pt-1 font-medium">{t("compliance.whole")}</dt>
        <dd className="border-ui-border-base border-t pt-1 text-right font-medium tabular-nums">
          {say(share.whole)}
        </dd>
      </dl>
      {warning !== null && (
        <Text size="small" role="status" className="text-ui-tag-red-text">
          {warning}
        </Text>
      )}
    </section>
  );
}
