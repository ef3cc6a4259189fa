import { useState } from "react";
import { useNavigate } from "react-router-dom";
import type { CertificateDetail } from "../../../modules/certificate/read/read-certificate";
import { FormDrawer } from "../../shared/form-drawer";
import { TextField } from "../../shared/text-field";
import { useWords } from "../use-words";
import { useChange } from "./use-change";

/** Takes an entry made by mistake out of the register, with the reason. */
export function RemoveDrawer({ certificate }: { readonly certificate: CertificateDetail }) {
  const { t } = useWords();
  const [reason, setReason] = useState("");
  const navigate = useNavigate();
  const { send, drawer } = useChange(`/admin/certificates/${certificate.id}/remove`, {
    done: t("paper.remove.done"),
    after: () => void navigate("/certificates", { replace: true }),
  });
  return (
    <FormDrawer
      {...drawer}
      open={t("paper.remove.open")}
      title={t("paper.remove.title")}
      description={t("paper.remove.text")}
      submit={t("paper.remove.submit")}
      onSubmit={() => send({ reason })}
    >
      <TextField
        isLong
        label={t("paper.remove.reason")}
        value={reason}
        maxLength={300}
        onChange={setReason}
      />
    </FormDrawer>
  );
}
