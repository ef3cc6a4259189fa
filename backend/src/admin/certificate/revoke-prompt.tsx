import { Button, Input, Label, Prompt, toast } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CertificateLine } from "../../modules/certificate/read/list-certificates";
import { useRevocation } from "./use-certificates";

/** Asks for the revoking document before anything happens; what was typed stays when the server refuses. */
export function RevokePrompt({ certificate }: { readonly certificate: CertificateLine }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const [document, setDocument] = useState("");
  const revocation = useRevocation();
  const fieldId = `revoke-${certificate.id}`;

  function revoke() {
    revocation.mutate(
      { id: certificate.id, document },
      {
        onSuccess: () => {
          setIsOpen(false);
          toast.success(t("certificate.revoked"));
        },
        onError: ({ message }) => toast.error(t("certificate.notRevoked", { reason: message })),
      },
    );
  }

  return (
    <Prompt open={isOpen} onOpenChange={setIsOpen}>
      <Prompt.Trigger asChild>
        <Button size="small" variant="secondary">
          {t("certificate.revoke")}
        </Button>
      </Prompt.Trigger>
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>
            {t("certificate.revokeTitle", { decision: certificate.decision_number })}
          </Prompt.Title>
          <Prompt.Description>{t("certificate.revokeText")}</Prompt.Description>
        </Prompt.Header>
        <div className="flex flex-col gap-y-2 px-6 pt-4">
          <Label htmlFor={fieldId}>{t("certificate.document")}</Label>
          <Input
            id={fieldId}
            value={document}
            onChange={(event) => setDocument(event.target.value)}
          />
        </div>
        <Prompt.Footer>
          <Prompt.Cancel>{t("certificate.cancel")}</Prompt.Cancel>
          <Button
            size="small"
            variant="danger"
            disabled={document.trim() === ""}
            isLoading={revocation.isPending}
            onClick={revoke}
          >
            {t("certificate.revoke")}
          </Button>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  );
}
