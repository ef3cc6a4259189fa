import { Button, Input, Label, Prompt, toast } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminQualityPaper } from "../../modules/producer/http/admin-producer";
import { useWrite } from "./use-producers";
import { useRefusal } from "../shared/use-refusal";

/** Asks before a paper is withdrawn; what was typed stays when the server refuses. */
export function WithdrawPrompt({ paper }: { readonly paper: AdminQualityPaper }) {
  const { t } = useTranslation();
  const refusal = useRefusal();
  const [isOpen, setIsOpen] = useState(false);
  const [document, setDocument] = useState("");
  const write = useWrite();
  const fieldId = `withdraw-${paper.id}`;

  function withdraw() {
    write.mutate(
      { path: `/admin/quality-papers/${paper.id}/withdraw`, body: { document } },
      {
        onSuccess: () => {
          setIsOpen(false);
          toast.success(t("producer.saved"));
        },
        onError: (error) => toast.error(t("producer.notSaved", { reason: refusal(error) })),
      },
    );
  }

  return (
    <Prompt open={isOpen} onOpenChange={setIsOpen}>
      <Prompt.Trigger asChild>
        <Button size="small" variant="secondary">
          {t("producer.withdraw")}
        </Button>
      </Prompt.Trigger>
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>{t("producer.withdrawTitle", { number: paper.number })}</Prompt.Title>
          <Prompt.Description>{t("producer.withdrawText")}</Prompt.Description>
        </Prompt.Header>
        <div className="flex flex-col gap-y-2 px-6 pt-4">
          <Label htmlFor={fieldId}>{t("producer.document")}</Label>
          <Input
            id={fieldId}
            value={document}
            onChange={(event) => setDocument(event.target.value)}
          />
        </div>
        <Prompt.Footer>
          <Prompt.Cancel>{t("producer.keep")}</Prompt.Cancel>
          <Button size="small" variant="danger" isLoading={write.isPending} onClick={withdraw}>
            {t("producer.withdraw")}
          </Button>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  );
}
