import { useTranslation } from "react-i18next";
import { ask } from "../shared/ask";
import { SearchChoice } from "../shared/search-choice";
import { useLanguage } from "../shared/use-language";

interface CommuneFound {
  readonly code: string;
  readonly name: string;
  readonly province: string;
  readonly former: unknown;
}

const none = "none";

/** A commune by today's name or an old one, or none; never guessed. */
export function CommuneChoice({ onChoose }: { readonly onChoose: (code: string | null) => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <SearchChoice
      label={t("annex.field.commune")}
      placeholder={t("annex.report.chooseCommune")}
      chosen={null}
      source="annex-communes"
      search={async (q, signal) => {
        const query = { q };
        const path = "/admin/certificate-imports/communes";
        const { communes } = await ask<{ communes: readonly CommuneFound[] }>(path, {
          language,
          query,
          signal,
        });
        return [
          ...communes.map(({ code, name, province }) => ({
            value: code,
            label: name,
            hint: province,
          })),
          { value: none, label: t("annex.report.noCommune") },
        ];
      }}
      onChoose={({ value }) => onChoose(value === none ? null : value)}
    />
  );
}
