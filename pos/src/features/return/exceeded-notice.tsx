import { Notice } from "@saolang/ui/notice";
import { useCallback } from "react";
import { useTranslations } from "use-intl";
import type { Ledger } from "../../local/ledger.js";
import { useLive } from "../../local/use-live.js";
import { exceededReturns } from "./exceeded.js";

/** Says which returns went past what was left, once the server has told. */
export function ExceededNotice({ ledger }: { readonly ledger: Ledger }) {
  const t = useTranslations("papers");
  const rows = useLive(useCallback(() => exceededReturns(ledger), [ledger]));
  if (!rows || rows.length === 0) return null;
  return (
    <Notice tone="bad" title={t("exceeded_title")}>
      <ul>
        {rows.map(({ returnId, payload }) => (
          <li key={returnId}>
            {payload.receipt_number}: {t("exceeded", { number: payload.sale_receipt_number })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
