import { Button, toast, Tooltip } from "@medusajs/ui";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { useWrite } from "./use-producers";
import { useRefusal } from "../shared/use-refusal";

/** Uploads the scan of a paper; the server looks at the file itself. */
export function ScanButton({ paperId }: { readonly paperId: string }) {
  const { t } = useTranslation();
  const refusal = useRefusal();
  const input = useRef<HTMLInputElement>(null);
  const write = useWrite();

  function upload(file: File | undefined) {
    if (file === undefined) return;
    write.mutate(
      { path: `/admin/quality-papers/${paperId}/scan`, body: file },
      {
        onSuccess: () => toast.success(t("producer.uploaded")),
        onError: (error) => toast.error(t("producer.notSaved", { reason: refusal(error) })),
      },
    );
  }

  return (
    <>
      <input
        ref={input}
        type="file"
        accept="application/pdf,image/jpeg,image/png"
        className="hidden"
        aria-label={t("producer.scan")}
        onChange={(event) => {
          upload(event.target.files?.[0]);
          event.target.value = "";
        }}
      />
      <Tooltip content={t("producer.scanHint")}>
        <Button
          size="small"
          variant="secondary"
          isLoading={write.isPending}
          onClick={() => input.current?.click()}
        >
          {t("producer.upload")}
        </Button>
      </Tooltip>
    </>
  );
}
