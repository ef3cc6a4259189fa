import { toast } from "@medusajs/ui";
import { parseDong } from "@saolang/domain/money";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FormDrawer } from "../shared/form-drawer";
import { TextField } from "../shared/text-field";
import { useSend } from "../shared/use-send";
import { useWhole } from "../shared/use-whole";
import { shiftKey } from "./use-shifts";

/** The office closes a shift whose till is gone. */
export function CloseDrawer({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const [counted, setCounted] = useState("");
  const [reason, setReason] = useState("");
  const sending = useSend(`/admin/shifts/${id}/close`, {
    refresh: shiftKey,
    onDone: () => {
      setIsOpen(false);
      toast.success(t("shift.close.done"));
    },
  });
  const cash = parseDong(counted);
  const whole = useWhole(sending, missing());
  function missing(): string | null {
    if (counted.trim() === "" || reason.trim() === "") return t("office.missing");
    return cash.ok && cash.value >= 0 ? null : t("shift.close.badAmount");
  }
  return (
    <FormDrawer
      isDanger
      open={t("shift.close.open")}
      title={t("shift.close.title")}
      description={t("shift.close.description")}
      submit={t("shift.close.submit")}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      isSending={sending.isSending}
      error={whole.error}
      onSubmit={() => whole.submit({ counted: cash.ok ? cash.value : null, reason })}
    >
      <TextField
        label={t("shift.close.counted")}
        value={counted}
        maxLength={20}
        onChange={setCounted}
      />
      <TextField
        isLong
        label={t("shift.close.reason")}
        value={reason}
        maxLength={300}
        onChange={setReason}
      />
    </FormDrawer>
  );
}
