import { Button, Input, toast } from "@medusajs/ui";
import { ruleSetById } from "@saolang/domain/certificate";
import { useRef, useState } from "react";
import type { FileLine } from "../../modules/certificate/rating/read-files";
import { useRefusal } from "../shared/use-refusal";
import { useSend } from "../shared/use-send";
import { ResultText } from "./found-text";
import { focusNext } from "./next-field";
import { type Part, parts, resultOf, type TypedPoints, type TypedResult } from "./typed-points";
import { ratingKey } from "./use-rating";
import { useText } from "./use-text";

const hundredthsOf = (file: FileLine, part: Part): number | null =>
  ({ a: file.part_a, b: file.part_b, c: file.part_c })[part];

function Result({ result }: { readonly result: TypedResult | null }) {
  const { t } = useText();
  if (result === null) return null;
  if (result.kind === "found") return <ResultText {...result} />;
  return (
    <p role="alert" className="txt-small text-ui-fg-error">
      {result.kind === "unreadable"
        ? t("rating.file.badPoints")
        : t("rating.file.tooMany", { part: result.part.toUpperCase(), most: result.most })}
    </p>
  );
}

/** The points of the three parts. Enter saves and goes on to the next file; the stars follow from the points. */
export function PointsForm({
  file,
  isOpen,
}: {
  readonly file: FileLine;
  readonly isOpen: boolean;
}) {
  const { t, pointsText } = useText();
  const say = useRefusal();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<TypedPoints | null>(null);
  const known = (part: Part): string => {
    const hundredths = hundredthsOf(file, part);
    return hundredths === null ? "" : pointsText(hundredths);
  };
  const shown = typed ?? { a: known("a"), b: known("b"), c: known("c") };
  const sending = useSend(`/admin/rating-files/${file.id}/points`, {
    refresh: ratingKey,
    onDone: () => {
      setTyped(null);
      toast.success(t("rating.file.saved"));
      focusNext("points", form.current);
    },
  });
  const rule = ruleSetById(file.rule_version);
  if (!isOpen) {
    return (
      <div className="txt-small tabular-nums">{parts.map(known).filter(Boolean).join(" · ")}</div>
    );
  }
  const result =
    typed === null ? null : resultOf(typed, { level: file.round_level, ruleId: file.rule_version });
  return (
    <form
      ref={form}
      data-entry="points"
      noValidate
      className="flex w-full max-w-80 flex-col gap-1"
      onSubmit={(event) => {
        event.preventDefault();
        if (result?.kind === "found") sending.send({ parts: result.parts });
      }}
    >
      <div className="flex gap-1">
        {parts.map((part) => (
          <Input
            key={part}
            size="small"
            inputMode="decimal"
            autoComplete="off"
            className="w-full min-w-0 text-right tabular-nums"
            aria-label={`${t("rating.file.part", { part: part.toUpperCase(), most: rule?.parts[part] })}: ${file.product_name}`}
            placeholder={`${part.toUpperCase()} /${rule?.parts[part] ?? ""}`}
            value={shown[part]}
            maxLength={6}
            onChange={(event) => setTyped({ ...shown, [part]: event.target.value })}
          />
        ))}
      </div>
      {typed !== null && (
        <div className="flex items-start justify-between gap-2" aria-live="polite">
          <Result result={result} />
          <Button
            size="small"
            type="submit"
            variant="secondary"
            className="ml-auto shrink-0"
            disabled={result?.kind !== "found"}
            isLoading={sending.isSending}
          >
            {t("rating.file.save")}
          </Button>
        </div>
      )}
      {sending.error && (
        <p role="alert" className="txt-small text-ui-fg-error">
          {say(sending.error)}
        </p>
      )}
    </form>
  );
}
