import { Checkbox, Label, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import type { RoundLine } from "../../modules/certificate/rating/read-rounds";
import type { TakenUp } from "../../modules/certificate/rating/take-up";
import { Failure } from "../shared/failure";
import { FormDrawer } from "../shared/form-drawer";
import { useSend } from "../shared/use-send";
import { ratingKey, useCandidates } from "./use-rating";
import { useText } from "./use-text";
import { Waiting } from "../shared/waiting";

/** What the provinces sent up, to be taken into a round of the ministry. */
export function CandidatesDrawer({ round }: { readonly round: RoundLine }) {
  const { t, pointsText } = useText();
  const [isOpen, setIsOpen] = useState(false);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { data, error, refetch } = useCandidates(round.id, isOpen);
  const sending = useSend<TakenUp>(`/admin/rating-rounds/${round.id}/candidates`, {
    refresh: ratingKey,
    onDone: ({ files }) => {
      setIsOpen(false);
      setChosen([]);
      toast.success(t("rating.candidates.done", { count: files.length }));
    },
  });
  return (
    <FormDrawer
      open={t("rating.candidates.open")}
      title={t("rating.candidates.title")}
      description={t("rating.candidates.description")}
      submit={t("rating.candidates.submit", { count: chosen.length })}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      isSending={sending.isSending}
      error={sending.error}
      onSubmit={() => {
        if (chosen.length > 0) sending.send({ files: chosen });
      }}
    >
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data?.count === 0 && <Text size="small">{t("rating.candidates.empty")}</Text>}
      <ul className="flex flex-col gap-2">
        {data?.files.map((file) => (
          <li key={file.id} className="flex items-start gap-2">
            <Checkbox
              id={`take-${file.id}`}
              className="mt-0.5"
              checked={chosen.includes(file.id)}
              onCheckedChange={(checked) =>
                setChosen(
                  checked === true ? [...chosen, file.id] : chosen.filter((id) => id !== file.id),
                )
              }
            />
            <Label htmlFor={`take-${file.id}`} size="small" className="min-w-0">
              {file.product_name}
              <span className="text-ui-fg-subtle block">
                {[
                  file.producer_name,
                  t("rating.candidates.line", { total: pointsText(file.total ?? 0) }),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </Label>
          </li>
        ))}
      </ul>
    </FormDrawer>
  );
}
