import { type Shelf, takesPromised } from "@saolang/domain/shelf";
import { useTranslations } from "use-intl";
import type { DraftLine } from "./draft.js";
import styles from "./stock.module.css";

/** What the books say lies on the shelf, beside what was counted, and how much of that web orders wait for. */
export function CountBeside({ line }: { readonly line: DraftLine }) {
  const t = useTranslations("stock");
  const { pieces, shown, promised } = line;
  if (shown === null) return null;
  const off = Number(pieces) - shown;
  const words = { shown, off: off > 0 ? `+${off}` : String(off) };
  return (
    <>
      <small className={off === 0 ? styles.same : styles.off}>
        {off === 0 ? t("same", words) : t("differs", words)}
      </small>
      {promised === null || promised === 0 ? null : (
        <small>{t("promised", { count: promised })}</small>
      )}
    </>
  );
}

interface SendBesideProps {
  readonly line: DraftLine;
  readonly shelf: Shelf;
}

/** How much can leave when web orders wait for a part; asking for more is said in red. */
export function SendBeside({ line, shelf }: SendBesideProps) {
  const t = useTranslations("stock");
  const { free, reserved } = shelf;
  if (reserved === 0) return null;
  const words = { free: Math.max(free, 0), count: reserved };
  const isTooMany = takesPromised(shelf, Number(line.pieces));
  return (
    <small className={isTooMany ? styles.off : undefined}>
      {t(isTooMany ? "too_many" : "can_send", words)}
    </small>
  );
}
