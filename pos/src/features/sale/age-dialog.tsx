import { Button } from "@saolang/ui/button";
import { Dialog } from "@saolang/ui/dialog";
import { useTranslations } from "use-intl";
import { useFocus } from "../../pieces/use-focus.js";
import styles from "./terms.module.css";

interface AgeDialogProps {
  readonly age: number;
  readonly onConfirmed: () => void;
  readonly onTooYoung: () => void;
  readonly onBack: () => void;
}

/** Asked once per sale, before any money is taken. */
export function AgeDialog({ age, onConfirmed, onTooYoung, onBack }: AgeDialogProps) {
  const t = useTranslations("age");
  const first = useFocus<HTMLButtonElement>();
  return (
    <Dialog open title={t("title", { age })} closeLabel={t("back")} onClose={onBack}>
      <div className="stack">
        <p>{t("text", { age })}</p>
        <button ref={first} type="button" className={styles.big} onClick={onConfirmed}>
          {t("yes")}
        </button>
        <Button tone="danger" size="large" wide onClick={onTooYoung}>
          {t("no")}
        </Button>
        <Button tone="plain" onClick={onBack}>
          {t("back")}
        </Button>
      </div>
    </Dialog>
  );
}
