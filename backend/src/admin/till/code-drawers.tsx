import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminPairingCode } from "../../modules/counter/http/admin/tills";
import type { AdminTill } from "../../modules/counter/office/list-tills";
import { FormDrawer } from "../shared/form-drawer";
import { PointChoice } from "../shared/point-choice";
import { useSend } from "../shared/use-send";
import { useWhole } from "../shared/use-whole";
import { ShownCode } from "./shown-code";
import { tillKey } from "./use-tills";

/** A drawer whose code is gone once it is closed. */
function useCode(path: string) {
  const [isOpen, setIsOpen] = useState(false);
  const [made, setMade] = useState<AdminPairingCode | null>(null);
  const sending = useSend<AdminPairingCode>(path, { refresh: tillKey, onDone: setMade });
  return {
    made,
    sending,
    isOpen,
    onOpenChange: (next: boolean) => {
      setIsOpen(next);
      setMade(null);
    },
  };
}

/** Makes a code for one new till of a point. */
export function NewCodeDrawer() {
  const { t } = useTranslation();
  const [point, setPoint] = useState("");
  const { made, sending, ...drawer } = useCode("/admin/tills/pairing-codes");
  const whole = useWhole(sending, point === "" ? t("office.missing") : null);
  return (
    <FormDrawer
      {...drawer}
      open={t("till.newCode.open")}
      title={t("till.newCode.title")}
      description={t("till.newCode.description")}
      submit={made ? null : t("till.newCode.submit")}
      isSending={sending.isSending}
      error={whole.error}
      onSubmit={() => whole.submit({ sales_point_id: point })}
    >
      {made ? <ShownCode made={made} /> : <PointChoice value={point} onChange={setPoint} />}
    </FormDrawer>
  );
}

/** Makes a code that pairs this till again, under its letter. */
export function AgainDrawer({ till }: { readonly till: AdminTill }) {
  const { t } = useTranslation();
  const { letter } = till;
  const { made, sending, ...drawer } = useCode(`/admin/tills/${till.id}/pairing-codes`);
  return (
    <FormDrawer
      {...drawer}
      open={t("till.again.open")}
      title={t("till.again.title", { letter })}
      description={t("till.again.description", { letter })}
      submit={made ? null : t("till.again.submit")}
      isSending={sending.isSending}
      error={sending.error}
      onSubmit={() => sending.send({})}
    >
      {made && <ShownCode made={made} />}
    </FormDrawer>
  );
}
