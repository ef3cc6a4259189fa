import { Button, Container, Heading, Text } from "@medusajs/ui";
import { annexFields, type AnnexField, missingFields } from "@saolang/domain/annex";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ImportDetail } from "../../modules/certificate/import/read-import";
import { Choice } from "../shared/choice";
import { useRefusal } from "../shared/use-refusal";
import { useSend } from "../shared/use-send";
import { importsKey } from "./use-imports";

type Mapping = Readonly<Partial<Record<AnnexField, number>>>;

/** The mapping with one column saying something else; a field is said by one column. */
function withColumn(mapping: Mapping, column: number, field: string): Mapping {
  const kept = Object.entries(mapping).filter(([name, at]) => at !== column && name !== field);
  return Object.fromEntries(field === "" ? kept : [...kept, [field, column]]);
}

/** Which column says what, with values to tell by; keeping it runs the preview. */
export function ColumnsPanel({ one }: { readonly one: ImportDetail }) {
  const { t } = useTranslation();
  const say = useRefusal();
  const [mapping, setMapping] = useState<Mapping>(one.mapping);
  const address = `/admin/certificate-imports/${one.id}`;
  const check = useSend(`${address}/check`, { refresh: importsKey, onDone: () => undefined });
  const keep = useSend(`${address}/mapping`, {
    refresh: importsKey,
    onDone: () => check.send({}),
  });
  const missing = missingFields(mapping);
  const error = keep.error ?? check.error;
  const fieldOf = (column: number) =>
    Object.entries(mapping).find(([, at]) => at === column)?.[0] ?? "";
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("annex.columns.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("annex.columns.text")}
        </Text>
      </div>
      <ul className="grid grid-cols-1 gap-4 px-6 py-4 md:grid-cols-2 xl:grid-cols-3">
        {one.headers.map((header, column) => (
          <li key={`${column} ${header}`} className="min-w-0">
            <Choice
              label={header === "" ? `${t("annex.columns.column")} ${column + 1}` : header}
              value={fieldOf(column)}
              none={t("annex.columns.none")}
              options={annexFields.map((value) => ({ value, label: t(`annex.field.${value}`) }))}
              onChange={(field) => setMapping(withColumn(mapping, column, field))}
            />
            <Text size="xsmall" className="text-ui-fg-subtle mt-1 truncate">
              {(one.samples[column] ?? []).join(" · ")}
            </Text>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-3 px-6 py-4">
        <Button
          size="small"
          disabled={missing.length > 0}
          isLoading={keep.isSending || check.isSending}
          onClick={() => keep.send({ mapping })}
        >
          {t("annex.columns.save")}
        </Button>
        {missing.length > 0 && (
          <Text size="small" role="alert" className="text-ui-fg-error">
            {t("annex.columns.missing", {
              fields: missing.map((field) => t(`annex.field.${field}`)).join(", "),
            })}
          </Text>
        )}
        {error && (
          <Text size="small" role="alert" className="text-ui-fg-error">
            {say(error)}
          </Text>
        )}
      </div>
    </Container>
  );
}
