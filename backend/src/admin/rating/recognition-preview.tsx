import { Checkbox, Heading, Label, Text } from "@medusajs/ui";
import type { Preview, PreviewLine } from "../../modules/certificate/rating/http/recognition";
import { useText } from "./use-text";

interface PreviewProps {
  readonly preview: Preview;
  /** Files the office leaves out of this decision. */
  readonly without: ReadonlySet<string>;
  readonly onWithout: (without: ReadonlySet<string>) => void;
}

function Counts({ granted }: { readonly granted: readonly PreviewLine[] }) {
  const { t } = useText();
  const potential = granted.filter((line) => line.potential_five).length;
  if (granted.length === 0) return <Text size="small">{t("rating.recognise.nothing")}</Text>;
  return (
    <div className="txt-small" aria-live="polite">
      {[5, 4, 3].map((stars) => {
        const count = granted.filter((line) => line.stars === stars).length;
        return count === 0 ? null : (
          <div key={stars} className="font-medium">
            {t("rating.recognise.grantedCount", { count, stars })}
          </div>
        );
      })}
      {potential > 0 && <div>{t("rating.recognise.potentialCount", { count: potential })}</div>}
    </div>
  );
}

function Granted({ preview, without, onWithout }: PreviewProps) {
  const { t } = useText();
  function toggle(id: string, isIn: boolean) {
    const next = new Set(without);
    if (isIn) next.delete(id);
    else next.add(id);
    onWithout(next);
  }
  return (
    <ul className="flex flex-col gap-2">
      {preview.granted.map((line) => (
        <li key={line.file_id} className="flex items-start gap-2">
          <Checkbox
            id={`grant-${line.file_id}`}
            className="mt-0.5"
            checked={!without.has(line.file_id)}
            onCheckedChange={(checked) => toggle(line.file_id, checked === true)}
          />
          <Label htmlFor={`grant-${line.file_id}`} size="small" className="min-w-0">
            {line.product_name}
            <span className="text-ui-fg-subtle block">
              {[
                line.producer_name,
                t("rating.file.stars", { stars: line.stars }),
                ...(line.potential_five ? [t("rating.file.potential")] : []),
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </Label>
        </li>
      ))}
    </ul>
  );
}

/** What the decision grants and what it leaves out, before anything is written. */
export function RecognitionPreview(props: PreviewProps) {
  const { t } = useText();
  const { granted, left } = props.preview;
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-col gap-2">
        <Heading level="h3">{t("rating.recognise.granted")}</Heading>
        <Counts granted={granted.filter(({ file_id }) => !props.without.has(file_id))} />
        <Granted {...props} />
      </div>
      {left.length > 0 && (
        <div className="flex flex-col gap-2">
          <Heading level="h3">{`${t("rating.recognise.left")} (${left.length})`}</Heading>
          <ul className="txt-small flex flex-col gap-1">
            {left.map((line) => (
              <li key={line.file_id}>
                {line.product_name}
                <span className="text-ui-fg-subtle">
                  {`: ${line.reason === null ? "" : t(`rating.recognise.reason.${line.reason}`)}`}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
