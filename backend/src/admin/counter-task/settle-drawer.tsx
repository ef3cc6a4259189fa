import { toast } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminTask } from "../../modules/counter/office/list-tasks";
import { FormDrawer } from "../shared/form-drawer";
import { TextField } from "../shared/text-field";
import { useSend } from "../shared/use-send";
import { useWhole } from "../shared/use-whole";
import { useTaskWords } from "./use-task-words";
import { taskKey } from "./use-tasks";

/** Closes a task with what was done about it. */
export function SettleDrawer({ task }: { readonly task: AdminTask }) {
  const { t } = useTranslation();
  const { kindText, whatText, todoText } = useTaskWords();
  const [isOpen, setIsOpen] = useState(false);
  const [note, setNote] = useState("");
  const sending = useSend(`/admin/counter-tasks/${task.id}/settle`, {
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
      title={t("task.settle.title", { kind: kindText(task.kind) })}
      description={t("task.settle.description")}
      submit={t("task.settle.submit")}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      isSending={sending.isSending}
      error={whole.error}
      onSubmit={() => whole.submit({ note })}
    >
      <div className="txt-small bg-ui-bg-subtle flex flex-col gap-1 rounded-lg p-3">
        <p className="font-medium">{whatText(task)}</p>
        <p className="text-ui-fg-subtle">{`${t("task.todo")}: ${todoText(task.kind)}`}</p>
      </div>
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
