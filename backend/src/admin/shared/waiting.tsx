import { Skeleton } from "@medusajs/ui";
import { useTranslation } from "react-i18next";

/** Lines that stand for what is being read. */
export function Waiting() {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t("office.reading")} className="space-y-3 px-6 py-4">
      {[1, 2, 3, 4, 5].map((line) => (
        <Skeleton key={line} className="h-10 w-full" />
      ))}
    </div>
  );
}
