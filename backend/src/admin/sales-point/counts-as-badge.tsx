import { Badge } from "@medusajs/ui";
import type { AdminShareGoods } from "../../modules/sales-point/http/admin-compliance";
import { useWords } from "./use-words";

type Counted = Pick<AdminShareGoods, "counts_as" | "stars">;

/** Why goods count, in words; goods that do not count never carry the word OCOP. */
export function useCountsAsText() {
  const { t } = useWords();
  return ({ counts_as, stars }: Counted) => {
    if (counts_as === "ocop") return t("compliance.stars", { stars });
    return t(counts_as === null ? "compliance.notCounted" : "compliance.local_craft");
  };
}

const colors = { ocop: "green", local_craft: "blue" } as const;

export function CountsAsBadge(goods: Counted) {
  const text = useCountsAsText();
  return (
    <Badge size="2xsmall" color={goods.counts_as === null ? "grey" : colors[goods.counts_as]}>
      {text(goods)}
    </Badge>
  );
}
