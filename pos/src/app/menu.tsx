import { Button } from "@saolang/ui/button";
import { Dialog } from "@saolang/ui/dialog";
import { useTranslations } from "use-intl";
import type { LaterView } from "./later-view.js";

export type MenuChoice =
  | LaterView
  | "past_sales"
  | "return"
  | "close_shift"
  | "switch_clerk"
  | "status"
  | "training"
  | "language";

interface MenuProps {
  readonly isSignedIn: boolean;
  readonly hasShift: boolean;
  readonly isTraining: boolean;
  readonly onChoose: (choice: MenuChoice) => void;
  readonly onClose: () => void;
}

/** Everything that is not selling, a tap away. */
export function Menu({ isSignedIn, hasShift, isTraining, onChoose, onClose }: MenuProps) {
  const t = useTranslations();
  const choice = (what: MenuChoice, words: string) => (
    <Button tone="quiet" size="large" wide onClick={() => onChoose(what)}>
      {words}
    </Button>
  );
  return (
    <Dialog open title={t("sale.menu")} closeLabel={t("action.close")} onClose={onClose}>
      <div className="choices">
        {isSignedIn && hasShift ? choice("past_sales", t("sale.recent")) : null}
        {isSignedIn && hasShift ? choice("return", t("return.title")) : null}
        {isSignedIn && hasShift ? choice("drawer", t("shift.drawer")) : null}
        {isSignedIn && hasShift ? choice("so_far", t("shift.so_far")) : null}
        {isSignedIn && hasShift ? choice("close_shift", t("shift.close")) : null}
        {isSignedIn ? choice("stock", t("app.stock")) : null}
        {isSignedIn ? choice("reports", t("shift.reports")) : null}
        {isSignedIn ? choice("log", t("app.log")) : null}
        {isSignedIn ? choice("switch_clerk", t("clerk.switch")) : null}
        {choice("status", t("status.title"))}
        {choice("training", isTraining ? t("app.training_leave") : t("app.training_enter"))}
        {choice("language", t("app.language"))}
      </div>
    </Dialog>
  );
}
