import { Text } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ImportDetail } from "../../modules/certificate/import/read-import";
import { FormDrawer } from "../shared/form-drawer";
import { useSend } from "../shared/use-send";
import { importsKey } from "./use-imports";

/** Says what will happen, then records the annex as a whole; rows held back are left out by this word. */
export function ApplyDrawer({ one }: { readonly one: ImportDetail }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const { rows = 0, headings = 0, held_back = 0, left_out = 0, new_producers = 0 } = one.counts;
  const left = held_back + left_out;
  const certificates = rows - headings - left;
  const sending = useSend(`/admin/certificate-imports/${one.id}/apply`, {
    refresh: importsKey,
    onDone: () => setIsOpen(false),
  });
  if (certificates <= 0)
    return (
      <Text size="small" className="max-w-80">
        {t("annex.apply.nothing")}
      </Text>
    );
  return (
    <FormDrawer
      open={t("annex.apply.open")}
      title={t("annex.apply.title")}
      description={t("annex.apply.text", {
        certificates,
        producers: new_producers,
        left,
      })}
      submit={t("annex.apply.submit")}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      isSending={sending.isSending}
      error={sending.error}
      onSubmit={() => sending.send({ leave_out_faulty: left > 0 })}
    >
      {null}
    </FormDrawer>
  );
}
