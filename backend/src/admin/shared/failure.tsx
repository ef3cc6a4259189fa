import { Button, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Refused } from "./ask";
import { useRefusal } from "./use-refusal";

interface FailureProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** What could not be read, why, and a way to try again. */
export function Failure({ error, onRetry }: FailureProps) {
  const { t } = useTranslation();
  const say = useRefusal();
  const mayHelp = !(error instanceof Refused && error.code === "not_found");
  return (
    <div role="alert" className="flex flex-col items-start gap-3 px-6 py-8">
      <Text>{say(error)}</Text>
      {mayHelp && (
        <Button size="small" variant="secondary" onClick={onRetry}>
          {t("office.again")}
        </Button>
      )}
    </div>
  );
}
