import { Text } from "@medusajs/ui";
import { isDay } from "@saolang/domain/time";
import type { CertificateDetail } from "../../../modules/certificate/read/read-certificate";
import { setWords } from "../classification-words";
import { useCommuneName } from "../../shared/use-communes";
import { useWords } from "../use-words";
import { Part } from "./field";
import { changesOf } from "./history-words";

type Entry = CertificateDetail["history"][number];

/** A field's value as people write it. */
function useValueText(): (field: string, value: unknown) => string {
  const { t, language, dayText, instantText, points } = useWords();
  const communeName = useCommuneName();
  return (field, value) => {
    if (value === null || value === undefined || value === "") return t("paper.history.empty");
    if (typeof value === "boolean") return t(value ? "paper.history.yes" : "paper.history.no");
    if (field === "set_number") return setWords(Number(value), language);
    if (/^part_[abc]$/u.test(field)) return points(Number(value));
    if (typeof value === "number") return String(value);
    if (typeof value !== "string") return t("paper.history.changed");
    if (field === "kind") return t(`certificate.kind.${value}`);
    if (field === "issuer_level") return t(`certificate.level.${value}`);
    if (field === "commune_code") return communeName(value);
    if (isDay(value)) return dayText(value);
    return field.endsWith("_at") ? instantText(value) : value;
  };
}

function Change({ entry }: { readonly entry: Entry }) {
  const { t, instantText } = useWords();
  const valueText = useValueText();
  const who = entry.changed_by_name ?? entry.changed_by;
  const by = who.startsWith("database:") ? t("paper.history.database") : who;
  const changes = changesOf(entry);
  return (
    <li className="px-6 py-3">
      <Text size="small" weight="plus">
        {t(`paper.history.action.${entry.entity}.${entry.action}`, {
          defaultValue: t(`paper.history.action.any.${entry.action}`, {
            defaultValue: entry.action,
          }),
        })}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {t("paper.history.by", { who: by, at: instantText(entry.changed_at) })}
      </Text>
      {entry.document !== null && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("paper.history.document", { document: entry.document })}
        </Text>
      )}
      {changes.length > 0 && (
        <ul className="mt-1 space-y-0.5">
          {changes.map(({ field, before, after }) => (
            <li key={field} className="txt-small break-words">
              <span className="text-ui-fg-subtle">
                {`${t(`paper.history.field.${field}`, { defaultValue: field })}: `}
              </span>
              <del className="text-ui-fg-muted">{valueText(field, before)}</del>
              {" → "}
              <ins className="no-underline">{valueText(field, after)}</ins>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** Who did what, when and on which document, the newest first. */
export function History({ certificate }: { readonly certificate: CertificateDetail }) {
  const { t } = useWords();
  return (
    <Part title={t("paper.history.title")}>
      <ol className="divide-y">
        {certificate.history.map((entry) => (
          <Change key={entry.id} entry={entry} />
        ))}
      </ol>
    </Part>
  );
}
