import { Text } from "@medusajs/ui";
import { handInState } from "@saolang/domain/certificate";
import { day, daysBetween } from "@saolang/domain/time";
import type { CertificateDetail } from "../../../modules/certificate/read/read-certificate";
import { useWords } from "../use-words";
import { Part } from "./field";

interface HandInProps {
  readonly certificate: CertificateDetail;
  readonly today: string;
}

/** When the re-rating file can be handed in, in a sentence; nothing for a paper that is over for good. */
export function HandIn({ certificate, today }: HandInProps) {
  const { t, dayText, daysText } = useWords();
  if (certificate.state === "revoked" || certificate.state === "superseded") return null;
  const { state, opensOn, closesOn } = handInState(day(certificate.valid_through), day(today));
  const until = state === "not_yet" ? opensOn : closesOn;
  return (
    <Part title={t("paper.handIn.title")}>
      <div className="px-6 py-4">
        <Text size="small" weight="plus">
          {t(`paper.handIn.${state}`, {
            days: daysText(Math.max(0, daysBetween(day(today), until))),
            opens: dayText(opensOn),
            closes: dayText(closesOn),
          })}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {t("paper.handIn.window", { opens: dayText(opensOn), closes: dayText(closesOn) })}
        </Text>
      </div>
    </Part>
  );
}
