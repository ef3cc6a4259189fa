import { Label } from "@medusajs/ui";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router-dom";
import { useWhole } from "../shared/use-whole";
import { Choice } from "../shared/choice";
import { FormDrawer } from "../shared/form-drawer";
import { TextField } from "../shared/text-field";
import { useSend } from "../shared/use-send";
import { importsKey } from "./use-imports";

const empty = {
  decision_number: "",
  decided_on: "",
  issued_by: "",
  issuer_level: "province",
  issued_on: "",
};
const levels = ["province", "ministry", "district"];

function formOf(facts: typeof empty, file: File): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(facts)) form.set(name, value);
  form.set("file", file);
  return form;
}

/** The file, and the decision it is the annex of; what was typed stays when the server refuses. */
export function UploadDrawer() {
  const { t } = useTranslation();
  const go = useNavigate();
  const fileId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [facts, setFacts] = useState(empty);
  const [file, setFile] = useState<File | null>(null);
  const sending = useSend<{ id: string }>("/admin/certificate-imports", {
    refresh: importsKey,
    onDone: ({ id }) => void go(`/certificate-imports/${id}`),
  });
  const change = (part: Partial<typeof empty>) => setFacts({ ...facts, ...part });
  // A paper is issued on the day of its decision unless something else is said.
  const filled = { ...facts, issued_on: facts.issued_on || facts.decided_on };
  const isWhole = file !== null && Object.values(filled).every((value) => value.trim() !== "");
  const whole = useWhole(sending, isWhole ? null : t("annex.upload.incomplete"));
  return (
    <FormDrawer
      open={t("annex.upload.open")}
      title={t("annex.upload.title")}
      description={t("annex.upload.text")}
      submit={t("annex.upload.submit")}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      isSending={sending.isSending}
      error={whole.error}
      onSubmit={() => whole.submit(file && formOf(filled, file))}
    >
      <div
        className="border-ui-border-strong flex flex-col gap-2 rounded-lg border border-dashed p-4"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          setFile(event.dataTransfer.files[0] ?? file);
        }}
      >
        <Label size="xsmall" weight="plus" htmlFor={fileId}>
          {t("annex.upload.file")}
        </Label>
        <input
          id={fileId}
          type="file"
          accept=".csv,.xlsx"
          className="txt-small max-w-full"
          onChange={(event) => setFile(event.target.files?.[0] ?? null)}
        />
        {file && <span className="txt-small break-all">{file.name}</span>}
      </div>
      <TextField
        label={t("annex.upload.number")}
        value={facts.decision_number}
        maxLength={120}
        onChange={(decision_number) => change({ decision_number })}
      />
      <TextField
        type="date"
        label={t("annex.upload.decidedOn")}
        value={facts.decided_on}
        onChange={(decided_on) => change({ decided_on })}
      />
      <TextField
        label={t("annex.upload.issuedBy")}
        value={facts.issued_by}
        maxLength={300}
        onChange={(issued_by) => change({ issued_by })}
      />
      <Choice
        label={t("annex.upload.level")}
        value={facts.issuer_level}
        onChange={(issuer_level) => change({ issuer_level })}
        options={levels.map((value) => ({ value, label: t(`annex.level.${value}`) }))}
      />
      <TextField
        type="date"
        label={t("annex.upload.issuedOn")}
        value={filled.issued_on}
        onChange={(issued_on) => change({ issued_on })}
      />
    </FormDrawer>
  );
}
