import type {
  AdminCompliance,
  AdminShare,
  AdminShareWarning,
} from "../../modules/sales-point/http/admin-compliance";
import { ShareBlock } from "./share-block";
import { useWords } from "./use-words";

/** The two shares of a point side by side, each with a warning in words while it is below a line that binds. */
export function TwoShares({ compliance }: { readonly compliance: AdminCompliance }) {
  const { t, figure, amount, dayText, percent, threshold } = useWords();
  const { by_sku, by_revenue, from, to, is_bound, warnings } = compliance;
  const warn = (which: AdminShareWarning, text: string, share: AdminShare) =>
    warnings.includes(which) && share.requirement !== null
      ? t(text, {
          share: percent(share.basis_points),
          threshold: threshold(share.requirement.basis_points),
        })
      : null;
  return (
    <div className="grid gap-8 lg:grid-cols-2 print:grid-cols-2">
      <ShareBlock
        title={t("compliance.bySku")}
        share={by_sku}
        say={(count) => t("compliance.skuUnit", { figure: figure(count) })}
        warning={warn("sku", "compliance.warningSku", by_sku)}
        isJudged={is_bound}
      />
      <ShareBlock
        title={t("compliance.byRevenue", { from: dayText(from), to: dayText(to) })}
        share={by_revenue}
        say={amount}
        warning={warn("revenue", "compliance.warningRevenue", by_revenue)}
        isJudged={is_bound}
      />
    </div>
  );
}
