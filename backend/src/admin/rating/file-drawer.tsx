import { Button, Drawer, toast } from "@medusajs/ui";
import { useState } from "react";
import type { FileLine } from "../../modules/certificate/rating/read-files";
import type { RoundLine } from "../../modules/certificate/rating/read-rounds";
import { setWords } from "../certificate/classification-words";
import { TextField } from "../shared/text-field";
import { useRefusal } from "../shared/use-refusal";
import { useSend } from "../shared/use-send";
import { FoundText } from "./found-text";
import { RegisterDrawer } from "./register-drawer";
import { ratingKey } from "./use-rating";
import { useText } from "./use-text";
import { Warnings } from "./warnings";

interface FileProps {
  readonly file: FileLine;
  readonly round: RoundLine;
}

type Step = "withdraw" | "decline" | "send-up" | "reopen";

const labels = {
  withdraw: "rating.actions.withdraw",
  decline: "rating.actions.decline",
  "send-up": "rating.actions.sendUp",
  reopen: "rating.actions.reopen",
} as const satisfies Record<Step, string>;

/** The steps a file can take from where it is. */
function stepsOf({ stage, potential_five, taken_as }: FileLine): Step[] {
  const isOpen = stage === "registered" || stage === "handed_in" || stage === "rated";
  const isSendable = potential_five && (stage === "rated" || stage === "recognised");
  const isClosed = stage === "withdrawn" || stage === "not_recognised" || stage === "sent_up";
  return [
    ...(isSendable ? (["send-up"] as const) : []),
    ...(stage === "rated" ? (["decline"] as const) : []),
    ...(isOpen ? (["withdraw"] as const) : []),
    ...(isClosed && taken_as === null ? (["reopen"] as const) : []),
  ];
}

function StepButton({
  file,
  step,
  reason,
  onDone,
}: {
  readonly file: FileLine;
  readonly step: Step;
  readonly reason: string;
  readonly onDone: () => void;
}) {
  const { t } = useText();
  const say = useRefusal();
  const sending = useSend(`/admin/rating-files/${file.id}/${step}`, {
    refresh: ratingKey,
    onDone: () => {
      toast.success(t("rating.actions.done"));
      onDone();
    },
  });
  const needsReason = step === "withdraw" || step === "reopen";
  return (
    <div>
      <Button
        size="small"
        variant={step === "withdraw" ? "danger" : "secondary"}
        isLoading={sending.isSending}
        onClick={() => sending.send(needsReason ? { reason } : {})}
      >
        {t(labels[step])}
      </Button>
      {sending.error && (
        <p role="alert" className="txt-small text-ui-fg-error mt-1">
          {say(sending.error)}
        </p>
      )}
    </div>
  );
}

function Facts({ file }: { readonly file: FileLine }) {
  const { t, language, dayText } = useText();
  return (
    <div className="txt-small flex flex-col gap-1">
      <div>{file.producer_name ?? file.producer_id}</div>
      <div>{setWords(file.set_number, language)}</div>
      <div>{t(`rating.kind.${file.kind}`)}</div>
      <div>{t("rating.file.registeredOn", { on: dayText(file.registered_on) })}</div>
      {file.earlier_decision !== null && file.earlier_valid_through !== null && (
        <div>
          {t("rating.file.earlier", {
            number: file.earlier_decision,
            stars: file.earlier_stars,
            on: dayText(file.earlier_valid_through),
          })}
        </div>
      )}
      <Warnings warnings={file.warnings} />
      <FoundText file={file} />
    </div>
  );
}

/** All of one file, and the steps it can take. */
export function FileDrawer({ file, round }: FileProps) {
  const { t } = useText();
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState("");
  const steps = round.closed_at === null ? stepsOf(file) : [];
  const isAmendable = steps.includes("withdraw");
  const asksReason = steps.includes("withdraw") || steps.includes("reopen");
  return (
    <Drawer open={isOpen} onOpenChange={setIsOpen}>
      <Drawer.Trigger asChild>
        <button
          type="button"
          className="txt-compact-medium-plus text-ui-fg-interactive hover:text-ui-fg-interactive-hover text-left"
          aria-label={t("rating.file.open", { product: file.product_name })}
        >
          {file.product_name}
        </button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{t("rating.actions.title", { product: file.product_name })}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
          <Facts file={file} />
          {isAmendable && (
            <div>
              <RegisterDrawer round={round} file={file} />
            </div>
          )}
          {asksReason && (
            <TextField
              label={t("rating.actions.reason")}
              hint={t("rating.actions.reasonHint")}
              value={reason}
              maxLength={300}
              onChange={setReason}
            />
          )}
          <div className="flex flex-wrap gap-2">
            {steps.map((step) => (
              <StepButton
                key={step}
                file={file}
                step={step}
                reason={reason}
                onDone={() => {
                  setReason("");
                  setIsOpen(false);
                }}
              />
            ))}
          </div>
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button size="small" variant="secondary">
              {t("office.cancel")}
            </Button>
          </Drawer.Close>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
}
