import { Button, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { ImportRowLine } from "../../modules/certificate/import/read-import";
import { Choice } from "../shared/choice";
import { useRefusal } from "../shared/use-refusal";
import { useSend } from "../shared/use-send";
import { CommuneChoice } from "./commune-choice";
import { importsKey } from "./use-imports";

interface RowProps {
  readonly row: ImportRowLine;
  readonly importId: string;
  readonly isOpen: boolean;
}

/** The choices a row still asks for. */
function Choices({ row, importId }: Omit<RowProps, "isOpen">) {
  const { t } = useTranslation();
  const say = useRefusal();
  const address = `/admin/certificate-imports/${importId}`;
  const check = useSend(`${address}/check`, { refresh: importsKey, onDone: () => undefined });
  const { send, error, isSending } = useSend(`${address}/choices`, {
    refresh: importsKey,
    onDone: () => check.send({}),
  });
  const choose = (choice: object) =>
    send({ choices: [{ number: row.number, alike: !("leave_out" in choice), ...choice }] });
  const codes = row.problems.map(({ code }) => code);
  const isLeftOut = row.choice.leave_out === true;
  const failed = error ?? check.error;
  return (
    <div className="flex flex-wrap items-end gap-3">
      {(codes.includes("commune_ambiguous") || codes.includes("commune_unknown")) && (
        <CommuneChoice onChoose={(commune_code) => choose({ commune_code })} />
      )}
      {(codes.includes("producer_near") || codes.includes("chosen_producer_gone")) && (
        <Choice
          label={t("annex.report.chooseProducer")}
          value={row.choice.producer_id ?? ""}
          placeholder={t("annex.report.chooseProducer")}
          onChange={(producer_id) => choose({ producer_id })}
          options={[
            ...row.producer_candidates.map(({ id, name }) => ({ value: id, label: name })),
            { value: "new", label: t("annex.report.newProducer") },
          ]}
        />
      )}
      {(row.is_held_back || isLeftOut) && (
        <Button
          size="small"
          variant="secondary"
          isLoading={isSending || check.isSending}
          onClick={() => choose({ leave_out: !isLeftOut })}
        >
          {t(isLeftOut ? "annex.report.takeIn" : "annex.report.leaveOut")}
        </Button>
      )}
      {failed && (
        <Text size="small" role="alert" className="text-ui-fg-error">
          {say(failed)}
        </Text>
      )}
    </div>
  );
}

/** A row of the annex: its cells, what is to be said of it, and what can be decided. */
export function ReportRow({ row, importId, isOpen }: RowProps) {
  const { t } = useTranslation();
  return (
    <li className="txt-small flex min-w-0 flex-col gap-2 px-6 py-4">
      <span className="font-medium">{t("annex.report.line", { number: row.number })}</span>
      <span className="text-ui-fg-subtle break-words">
        {row.cells.filter((cell) => cell !== "").join(" · ")}
      </span>
      {row.problems.length === 0 && <span>{t("annex.report.fine")}</span>}
      <ul className="list-disc pl-5">
        {row.problems.map(({ code, text }) => (
          <li key={code}>{text}</li>
        ))}
      </ul>
      {isOpen && <Choices row={row} importId={importId} />}
    </li>
  );
}
