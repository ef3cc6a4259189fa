import type { PosClerk } from "@saolang/contracts";
import { useTranslations } from "use-intl";
import type { Ledger } from "../../local/ledger.js";
import { ManagerPin } from "../clerk/manager-pin.js";

interface TrainingDialogProps {
  /** The real ledger: wrong PINs count there, in training too. */
  readonly ledger: Ledger;
  readonly clerks: readonly PosClerk[];
  readonly now: () => Date;
  readonly isOn: boolean;
  readonly onRight: (manager: PosClerk) => void;
  readonly onClose: () => void;
}

/** Into training or out of it, by a manager's PIN. */
export function TrainingDialog(props: TrainingDialogProps) {
  const { ledger, clerks, now, isOn, onRight, onClose } = props;
  const t = useTranslations("training");
  return (
    <ManagerPin
      ledger={ledger}
      clerks={clerks}
      now={now}
      title={isOn ? t("leave") : t("enter")}
      submitWords={isOn ? t("leave") : t("enter")}
      onRight={onRight}
      onClose={onClose}
    >
      <p>{isOn ? t("leave_text") : t("enter_text")}</p>
    </ManagerPin>
  );
}
