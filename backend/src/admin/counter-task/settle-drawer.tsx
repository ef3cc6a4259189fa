import { toast } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FormDrawer } from "../shared/form-drawer";
import { TextField } from "../shared/text-field";
import { useSend } from "../shared/use-send";
import { useWhole } from "../rating/use-whole";
import { taskKey } from "./use-tasks";

/** Closes a task with what was done about it. */
export function SettleDrawer({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const [note, setNote] = useState("");
  const sending = useSend(`/admin/counter-tasks/${id}/settle`, {
    refresh: taskKey,
    onDone: () => {
      setIsOpen(false);
      toast.success(t("task.settle.done"));
    },
  });
  const whole = useWhole(sending, note.trim() === "" ? t("office.missing") : null);
  return (
    <FormDrawer
      open={t("task.settle.open")}
      title={t("task.settle.title")}
      description={t("task.settle.description")}
      submit={t("task.settle.submit")}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      isSending={sending.isSending}
      error={whole.error}
      onSubmit={() => whole.submit({ note })}
    >
      <TextField
        isLong
        label={t("task.settle.note")}
        value={note}
        maxLength={500}
        onChange={setNote}
      />
    </FormDrawer>
  );
}
