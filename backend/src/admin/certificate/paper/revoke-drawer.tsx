import { useState } from "react";
import type { CertificateDetail } from "../../../modules/certificate/read/read-certificate";
import { FormDrawer } from "../../shared/form-drawer";
import { TextField } from "../../shared/text-field";
import { useWords } from "../use-words";
import { useChange } from "./use-change";

/** The instant a wall clock in Vietnam shows, as the server reads it. */
const inVietnam = (wallClock: string): string => `${wallClock}:00+07:00`;

/** Revokes the paper: the document, and from when. */
export function RevokeDrawer({ certificate }: { readonly certificate: CertificateDetail }) {
  const { t } = useWords();
  const [document, setDocument] = useState("");
  const [from, setFrom] = useState("");
  const { send, drawer } = useChange(`/admin/certificates/${certificate.id}/revoke`, {
    done: t("paper.revoke.done"),
  });
  return (
    <FormDrawer
      {...drawer}
      isDanger
      open={t("paper.revoke.open")}
      title={t("paper.revoke.title", { decision: certificate.decision_number })}
      description={t("paper.revoke.text")}
      submit={t("paper.revoke.submit")}
      onSubmit={() => send({ document, ...(from === "" ? {} : { revoked_at: inVietnam(from) }) })}
    >
      <TextField
        label={t("paper.revoke.document")}
        value={document}
        maxLength={200}
        onChange={setDocument}
      />
      <TextField
        label={t("paper.revoke.from")}
        hint={t("paper.revoke.fromHint")}
        type="datetime-local"
        value={from}
        onChange={setFrom}
      />
    </FormDrawer>
  );
}
