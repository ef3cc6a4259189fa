import { latestExtensionEndsOn } from "@saolang/domain/certificate";
import { addDays, day } from "@saolang/domain/time";
import { useState } from "react";
import type { CertificateDetail } from "../../../modules/certificate/read/read-certificate";
import { FormDrawer } from "../../shared/form-drawer";
import { TextField } from "../../shared/text-field";
import { useWords } from "../use-words";
import { useChange } from "./use-change";

/** A transitional extension: its document and its last day. */
export function ExtendDrawer({ certificate }: { readonly certificate: CertificateDetail }) {
  const { t, dayText } = useWords();
  const validThrough = day(certificate.valid_through);
  const latest = latestExtensionEndsOn(validThrough);
  const [document, setDocument] = useState(certificate.extension_document ?? "");
  const [endsOn, setEndsOn] = useState<string>(certificate.extension_ends_on ?? latest);
  const { send, drawer } = useChange(`/admin/certificates/${certificate.id}/extend`, {
    done: t("paper.extend.done"),
  });
  return (
    <FormDrawer
      {...drawer}
      open={t("paper.extend.open")}
      title={t("paper.extend.title", { decision: certificate.decision_number })}
      description={t("paper.extend.text")}
      submit={t("paper.extend.submit")}
      onSubmit={() => send({ document, ends_on: endsOn })}
    >
      <TextField
        label={t("paper.extend.document")}
        value={document}
        maxLength={200}
        onChange={setDocument}
      />
      <TextField
        label={t("paper.extend.endsOn")}
        hint={t("paper.extend.latest", { on: dayText(latest), through: dayText(validThrough) })}
        type="date"
        min={addDays(validThrough, 1)}
        max={latest}
        value={endsOn}
        onChange={setEndsOn}
      />
    </FormDrawer>
  );
}
