import { InlineTip } from "@medusajs/ui";
import { useWords } from "../use-words";
import { type Draft, entitlementOf } from "./draft";

/** Who may grant these stars on that day and by which rule, while the form is filled. */
export function CertifyHint({ draft }: { readonly draft: Draft }) {
  const { t, starText, dayText } = useWords();
  const found = entitlementOf(draft);
  if (found === null) return null;
  const { rule, entitled, isEntitled } = found;
  const levels = entitled.map((level) => t(`certificate.level.${level}`)).join(", ");
  const facts = {
    stars: starText(Number(draft.stars)),
    on: dayText(draft.decidedOn),
    levels,
    level: t(`certificate.level.${draft.level}`),
    rule: rule?.title,
  };
  const words = rule === null ? "noRule" : isEntitled ? "entitled" : "notEntitled";
  return (
    <InlineTip
      role="status"
      variant={isEntitled ? "success" : "error"}
      label={t("record.hint.title")}
    >
      {t(`record.hint.${words}`, facts)}
    </InlineTip>
  );
}
