import { toast } from "@medusajs/ui";
import { useState } from "react";
import type { FileLine } from "../../modules/certificate/rating/read-files";
import type { RoundLine } from "../../modules/certificate/rating/read-rounds";
import type { RegisteredFile } from "../../modules/certificate/rating/register-file";
import { FormDrawer } from "../shared/form-drawer";
import { useSend } from "../shared/use-send";
import { bodyOf, draftOf, emptyDraft, isWhole } from "./registration";
import { RegistrationFields } from "./registration-fields";
import { ratingKey } from "./use-rating";
import { useText } from "./use-text";
import { useWhole } from "../shared/use-whole";
import { warningText } from "./warnings";

interface RegisterDrawerProps {
  readonly round: RoundLine;
  /** A file on record that is corrected; without it a new one is registered. */
  readonly file?: FileLine;
}

/** Registers a file in a round, or corrects one; the server says what it thinks of days out of the usual. */
export function RegisterDrawer({ round, file }: RegisterDrawerProps) {
  const text = useText();
  const { t } = text;
  const [isOpen, setIsOpen] = useState(false);
  const fresh = () => (file ? draftOf(file) : emptyDraft);
  const [draft, setDraft] = useState(fresh);
  const path = file ? `/admin/rating-files/${file.id}` : "/admin/rating-files";
  const sending = useSend<RegisteredFile>(path, {
    refresh: ratingKey,
    onDone: ({ warnings }) => {
      setIsOpen(false);
      toast.success(t("rating.register.done"));
      for (const warning of warnings) toast.warning(warningText(warning, text));
    },
  });
  const whole = useWhole(sending, isWhole(draft) ? null : t("rating.incomplete"));
  function toggle(next: boolean) {
    if (next) setDraft(fresh());
    sending.clear();
    whole.clear();
    setIsOpen(next);
  }
  return (
    <FormDrawer
      open={t(file ? "rating.register.amend" : "rating.register.open")}
      title={t(file ? "rating.register.amend" : "rating.register.title")}
      description={t("rating.register.description")}
      submit={t(file ? "rating.register.amendSubmit" : "rating.register.submit")}
      isOpen={isOpen}
      onOpenChange={toggle}
      isSending={sending.isSending}
      error={whole.error}
      onSubmit={() => whole.submit({ ...bodyOf(draft), ...(file ? {} : { round_id: round.id }) })}
    >
      <RegistrationFields draft={draft} onChange={setDraft} />
    </FormDrawer>
  );
}
