import { Hint, Label } from "@medusajs/ui";
import { useId, useState } from "react";
import type { CertificateDetail } from "../../../modules/certificate/read/read-certificate";
import { Choice } from "../../shared/choice";
import { FormDrawer } from "../../shared/form-drawer";
import { TextField } from "../../shared/text-field";
import { useWords } from "../use-words";
import { useChange } from "./use-change";

const subjects = ["certificate", "decision"];

const withoutEnding = (name: string): string => name.replace(/\.[^.]+$/u, "");

/** Adds a scan: PDF, JPEG or PNG. */
export function DocumentDrawer({ certificate }: { readonly certificate: CertificateDetail }) {
  const { t } = useWords();
  const fieldId = useId();
  const [file, setFile] = useState<File | null>(null);
  const [title, setTitle] = useState("");
  const [subject, setSubject] = useState("certificate");
  // Made when a file is chosen: sent again after a broken answer, it is the same document.
  const [key, setKey] = useState("");
  const { send, drawer } = useChange(`/admin/certificates/${certificate.id}/documents`, {
    done: t("paper.documents.done"),
    after: () => {
      setFile(null);
      setTitle("");
    },
  });

  function choose(chosen: File | null): void {
    setFile(chosen);
    setKey(crypto.randomUUID());
    if (chosen && title.trim() === "") setTitle(withoutEnding(chosen.name).slice(0, 200));
  }

  function submit(): void {
    if (file === null) return;
    const form = new FormData();
    form.append("key", key);
    form.append("title", title);
    form.append("subject", subject);
    form.append("file", file);
    send(form);
  }

  return (
    <FormDrawer
      {...drawer}
      open={t("paper.documents.add")}
      title={t("paper.documents.add")}
      description={t("paper.documents.text")}
      submit={t("paper.documents.submit")}
      onSubmit={submit}
    >
      <div className="flex flex-col gap-y-1">
        <Label size="small" weight="plus" htmlFor={fieldId}>
          {t("paper.documents.file")}
        </Label>
        <input
          id={fieldId}
          type="file"
          className="txt-small"
          accept="application/pdf,image/jpeg,image/png"
          onChange={(event) => choose(event.target.files?.[0] ?? null)}
        />
        <Hint>{t("paper.documents.limits")}</Hint>
      </div>
      <TextField
        label={t("paper.documents.name")}
        value={title}
        maxLength={200}
        onChange={setTitle}
      />
      <Choice
        label={t("paper.documents.subject")}
        value={subject}
        options={subjects.map((one) => ({ value: one, label: t(`paper.documents.of.${one}`) }))}
        onChange={setSubject}
      />
    </FormDrawer>
  );
}
