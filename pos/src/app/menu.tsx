import { Button } from "@saolang/ui/button";
import { Dialog } from "@saolang/ui/dialog";
import { useTranslations } from "use-intl";
import { useLanguage } from "../messages/language.js";

export type MenuChoice = "past_sales" | "close_shift" | "switch_clerk" | "status";

interface MenuProps {
  readonly isSignedIn: boolean;
  readonly hasShift: boolean;
  readonly onChoose: (choice: MenuChoice) => void;
  readonly onClose: () => void;
}

/** Everything that is not selling, a tap away. */
export function Menu({ isSignedIn, hasShift, onChoose, onClose }: MenuProps) {
  const t = useTranslations();
  const { switchLanguage } = useLanguage();
  const choice = (what: MenuChoice, words: string) => (
    <Button tone="quiet" size="large" wide onClick={() => onChoose(what)}>
      {words}
    </Button>
  );
  return (
    <Dialog open title={t("sale.menu")} closeLabel={t("action.close")} onClose={onClose}>
      <div className="stack">
        {isSignedIn && hasShift ? choice("past_sales", t("sale.recent")) : null}
        {isSignedIn && hasShift ? choice("close_shift", t("shift.close")) : null}
        {isSignedIn ? choice("switch_clerk", t("clerk.switch")) : null}
        {choice("status", t("status.title"))}
        <Button tone="quiet" size="large" wide onClick={switchLanguage}>
          {t("app.language")}
        </Button>
      </div>
    </Dialog>
  );
}
