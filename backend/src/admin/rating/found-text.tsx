import type { FileLine } from "../../modules/certificate/rating/read-files";
import { useText } from "./use-text";

type Found = Pick<FileLine, "total" | "stars_found" | "potential_five">;

/** What points amount to, in words: a potential of 5 stars is no 5 stars. */
export function ResultText({ total, stars_found, potential_five }: Found) {
  const { t, pointsText } = useText();
  if (total === null) return null;
  return (
    <div className="txt-small">
      <span className="tabular-nums">{t("rating.file.total", { total: pointsText(total) })}</span>
      {" · "}
      {potential_five ? (
        <>
          <strong className="font-medium">{t("rating.file.potential")}</strong>
          {`, ${t("rating.file.potentialMeanwhile", { stars: stars_found })}`}
        </>
      ) : (
        <strong className="font-medium">
          {stars_found === null
            ? t("rating.file.noStars")
            : t("rating.file.stars", { stars: stars_found })}
        </strong>
      )}
    </div>
  );
}

/** What was found, and what became of it. */
export function FoundText({ file }: { readonly file: FileLine }) {
  const { t, pointsText } = useText();
  const { certificate_decision, certificate_stars, sent_parts } = file;
  return (
    <>
      <ResultText {...file} />
      {sent_parts && (
        <div className="txt-small text-ui-fg-subtle tabular-nums">
          {t("rating.file.sentParts", {
            a: pointsText(sent_parts.a),
            b: pointsText(sent_parts.b),
            c: pointsText(sent_parts.c),
          })}
        </div>
      )}
      {certificate_decision !== null && (
        <div className="txt-small text-ui-fg-subtle">
          {t("rating.file.paper", { stars: certificate_stars, number: certificate_decision })}
        </div>
      )}
    </>
  );
}
