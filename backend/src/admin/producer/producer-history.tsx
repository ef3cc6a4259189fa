import { Container, Heading, Text } from "@medusajs/ui";
import { formatInstant } from "@saolang/domain/time";
import { useTranslation } from "react-i18next";
import type { AdminHistoryEntry } from "../../modules/producer/http/admin-producer";
import { useLanguage } from "../shared/use-language";

function Entry({ entry }: { readonly entry: AdminHistoryEntry }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const shown = entry.changes.filter(({ after, before }) => after !== null || before !== null);
  return (
    <li className="px-6 py-3">
      <Text size="small" weight="plus">
        {t(`producer.actions.${entry.entity}.${entry.action}`)}
        {entry.document !== null && ` ${t("producer.onDocument", { document: entry.document })}`}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {`${formatInstant(entry.at, language)} · ${entry.by}`}
      </Text>
      <ul>
        {shown.map(({ field, before, after }) => (
          <li key={field}>
            <Text size="small" className="break-words" as="span">
              {`${t(`producer.fields.${field}`)}: ${after ?? "–"}`}
              {before !== null && ` (${t("producer.was", { before })})`}
            </Text>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** Who changed what and when, the newest first. */
export function ProducerHistory({ history }: { readonly history: readonly AdminHistoryEntry[] }) {
  const { t } = useTranslation();
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("producer.history")}
      </Heading>
      {history.length === 0 && <Text className="px-6 py-4">{t("producer.noHistory")}</Text>}
      <ul className="divide-y">
        {history.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ul>
    </Container>
  );
}
