import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ImportDetail } from "../../modules/certificate/import/read-import";
import { FormDrawer } from "../shared/form-drawer";
import { TextField } from "../shared/text-field";
import { useSend } from "../shared/use-send";
import { importsKey } from "./use-imports";

/** Takes the import back with its reason. */
export function UndoDrawer({ one }: { readonly one: ImportDetail }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState("");
  const sending = useSend(`/admin/certificate-imports/${one.id}/undo`, {
    refresh: importsKey,
    onDone: () => setIsOpen(false),
  });
  return (
    <FormDrawer
      isDanger
      open={t("annex.undo.open")}
      title={t("annex.undo.title")}
      description={t("annex.undo.text")}
      submit={t("annex.undo.submit")}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      isSending={sending.isSending}
      error={sending.error}
      onSubmit={() => sending.send({ reason })}
    >
      <TextField
        isLong
        label={t("annex.undo.reason")}
        value={reason}
        maxLength={300}
        onChange={setReason}
      />
    </FormDrawer>
  );
}
