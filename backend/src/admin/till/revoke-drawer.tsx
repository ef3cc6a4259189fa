import { Text, toast } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminTill } from "../../modules/counter/office/list-tills";
import { FormDrawer } from "../shared/form-drawer";
import { useSend } from "../shared/use-send";
import { tillKey } from "./use-tills";

/** Signs a till out, after saying what still waits there. */
export function RevokeDrawer({ till }: { readonly till: AdminTill }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const { letter, waiting, parked } = till;
  const sending = useSend(`/admin/tills/${till.id}/revoke`, {
    refresh: tillKey,
    onDone: () => {
      setIsOpen(false);
      toast.success(t("till.revoke.done"));
    },
  });
  const count = (waiting ?? 0) + (parked ?? 0);
  return (
    <FormDrawer
      isDanger
      open={t("till.revoke.open")}
      title={t("till.revoke.title", { letter })}
      description={t("till.revoke.description")}
      submit={t("till.revoke.submit")}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      isSending={sending.isSending}
      error={sending.error}
      onSubmit={() => sending.send({})}
    >
      <Text className={count > 0 ? "text-ui-fg-error" : ""}>
        {waiting === null && t("till.revoke.untold")}
        {waiting !== null && count === 0 && t("till.revoke.nothing")}
        {count > 0 && t("till.revoke.waiting", { count })}
      </Text>
    </FormDrawer>
  );
}
