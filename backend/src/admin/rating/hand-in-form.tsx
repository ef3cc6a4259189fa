import { Button, Input, toast } from "@medusajs/ui";
import { useRef, useState } from "react";
import type { FileLine } from "../../modules/certificate/rating/read-files";
import { useRefusal } from "../shared/use-refusal";
import { useSend } from "../shared/use-send";
import { focusNext } from "./next-field";
import { ratingKey } from "./use-rating";
import { useText } from "./use-text";

function Given({ file }: { readonly file: FileLine }) {
  const { dayText } = useText();
  return (
    <div className="txt-small">
      {file.handed_in_on !== null && <div>{dayText(file.handed_in_on)}</div>}
      <div className="text-ui-fg-subtle tabular-nums">{file.dossier_code}</div>
    </div>
  );
}

/** The day a file reached the authority, and its code. Enter saves and goes on to the next file. */
export function HandInForm({
  file,
  isOpen,
}: {
  readonly file: FileLine;
  readonly isOpen: boolean;
}) {
  const { t } = useText();
  const say = useRefusal();
  const form = useRef<HTMLFormElement>(null);
  const known = { handed_in_on: file.handed_in_on ?? "", dossier_code: file.dossier_code ?? "" };
  const [typed, setTyped] = useState<typeof known | null>(null);
  const shown = typed ?? known;
  const sending = useSend(`/admin/rating-files/${file.id}/hand-in`, {
    refresh: ratingKey,
    onDone: () => {
      setTyped(null);
      toast.success(t("rating.file.saved"));
      focusNext("hand-in", form.current);
    },
  });
  if (!isOpen) return <Given file={file} />;
  const isWhole = shown.handed_in_on !== "" && shown.dossier_code.trim() !== "";
  return (
    <form
      ref={form}
      data-entry="hand-in"
      noValidate
      className="flex w-full max-w-80 flex-col gap-1"
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole && typed !== null) sending.send(shown);
      }}
    >
      <Input
        type="date"
        size="small"
        aria-label={`${t("rating.file.handedInOn")}: ${file.product_name}`}
        value={shown.handed_in_on}
        onChange={(event) => setTyped({ ...shown, handed_in_on: event.target.value })}
      />
      <div className="flex gap-1">
        <div className="min-w-0 flex-1">
          <Input
            size="small"
            className="tabular-nums"
            aria-label={`${t("rating.file.code")}: ${file.product_name}`}
            placeholder={t("rating.file.codeHint")}
            value={shown.dossier_code}
            maxLength={60}
            onChange={(event) => setTyped({ ...shown, dossier_code: event.target.value })}
          />
        </div>
        {typed !== null && (
          <Button
            size="small"
            type="submit"
            variant="secondary"
            disabled={!isWhole}
            isLoading={sending.isSending}
          >
            {t("rating.file.save")}
          </Button>
        )}
      </div>
      {sending.error && (
        <p role="alert" className="txt-small text-ui-fg-error">
          {say(sending.error)}
        </p>
      )}
    </form>
  );
}
