import type { PosClerk } from "@saolang/contracts";
import { Button } from "@saolang/ui/button";
import { Dialog } from "@saolang/ui/dialog";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import type { Ledger } from "../../local/ledger.js";
import { PinPad } from "./pin-pad.js";

interface ManagerPinProps {
  readonly ledger: Ledger;
  readonly clerks: readonly PosClerk[];
  readonly now: () => Date;
  readonly title: string;
  /** What the PIN lets happen. */
  readonly children: ReactNode;
  readonly submitWords: string;
  readonly onRight: (manager: PosClerk) => void;
  readonly onClose: () => void;
}

/** Asks for a manager's PIN before something that a clerk alone may not do; checked on this device. */
export function ManagerPin(props: ManagerPinProps) {
  const { ledger, clerks, now, title, children, submitWords, onRight, onClose } = props;
  const t = useTranslations();
  const managers = clerks.filter(({ role }) => role === "manager");
  const [pickedId, setPickedId] = useState<string | null>(null);
  const only = managers.length === 1 ? managers[0] : undefined;
  const picked = only ?? managers.find(({ id }) => id === pickedId);
  return (
    <Dialog open title={title} closeLabel={t("action.close")} onClose={onClose}>
      <div className="stack">
        {children}
        {managers.length === 0 ? <p role="status">{t("clerk.no_manager")}</p> : null}
        {picked ? (
          <PinPad
            ledger={ledger}
            clerk={picked}
            now={now}
            submitWords={submitWords}
            onRight={onRight}
          />
        ) : (
          managers.map((manager) => (
            <Button
              key={manager.id}
              tone="quiet"
              size="large"
              wide
              onClick={() => setPickedId(manager.id)}
            >
              {manager.name}
            </Button>
          ))
        )}
      </div>
    </Dialog>
  );
}
