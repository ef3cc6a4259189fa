import { Notice } from "@saolang/ui/notice";
import { useTranslations } from "use-intl";

/** Why the till does not start on a plain http address, and what to do. */
export function Insecure() {
  const t = useTranslations("app");
  return (
    <main className="narrow">
      <Notice tone="bad" title={t("insecure_title")}>
        <p>{t("insecure_text")}</p>
      </Notice>
    </main>
  );
}
