import type { SaleRecordPayload } from "@saolang/contracts";
import { Amount } from "@saolang/ui/amount";
import { QuantityStepper } from "@saolang/ui/quantity-stepper";
import { useTranslations } from "use-intl";
import { type Chosen, pickPieces } from "./chosen.js";
import { leftOf, type Returned } from "./draft.js";
import styles from "./return.module.css";

interface ReturnLinesProps {
  readonly sale: SaleRecordPayload;
  readonly returned: Returned;
  readonly chosen: Chosen;
  readonly onChosen: (chosen: Chosen) => void;
}

const conditions = ["sellable", "damaged"] as const;

/** The goods of a receipt, and how many of each come back; never more than are left. */
export function ReturnLines({ sale, returned, chosen, onChosen }: ReturnLinesProps) {
  const t = useTranslations("return");
  const action = useTranslations("action");
  return (
    <ul className={styles.lines} aria-label={t("lines")}>
      {leftOf(sale, returned).map(({ line, left }) => {
        const picked = chosen[line.line_id] ?? { sellable: 0, damaged: 0 };
        return (
          <li key={line.line_id} className={styles.line}>
            <p className={styles.title}>
              {line.title}
              {line.variant_title ? ` · ${line.variant_title}` : null}
              <small>
                {line.quantity} · <Amount value={line.total} /> · {t("left", { count: left })}
              </small>
            </p>
            {left === 0
              ? null
              : conditions.map((condition) => (
                  <div key={condition} className={styles.pieces}>
                    <span>{t(condition)}</span>
                    <QuantityStepper
                      value={picked[condition]}
                      min={0}
                      max={left}
                      onChange={(pieces) =>
                        onChosen(pickPieces(chosen, line.line_id, left, condition, pieces))
                      }
                      label={t(`pieces_${condition}`, { title: line.title })}
                      lessLabel={action("less")}
                      moreLabel={action("more")}
                    />
                  </div>
                ))}
          </li>
        );
      })}
    </ul>
  );
}
