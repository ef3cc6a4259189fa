import type { FileWarning } from "../../modules/certificate/rating/warnings";
import { useText } from "./use-text";

/** A warning as a sentence that names the days. */
export function warningText(
  warning: FileWarning,
  { t, dayText }: Pick<ReturnType<typeof useText>, "t" | "dayText">,
): string {
  return warning.code === "after_files_due"
    ? t("rating.warning.after_files_due", { on: dayText(warning.files_due_on) })
    : t("rating.warning.outside_hand_in_window", {
        opens: dayText(warning.opens_on),
        closes: dayText(warning.closes_on),
      });
}

/** What the office should know of a file it took all the same. */
export function Warnings({ warnings }: { readonly warnings: readonly FileWarning[] }) {
  const text = useText();
  return (
    <>
      {warnings.map((warning) => (
        <p key={warning.code} className="txt-small text-ui-tag-orange-text">
          {warningText(warning, text)}
        </p>
      ))}
    </>
  );
}
