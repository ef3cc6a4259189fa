import { Button } from "@medusajs/ui";
import { tokens } from "@saolang/domain/text";
import { useState } from "react";
import type { CertificateDetail } from "../../../modules/certificate/read/read-certificate";
import { ask } from "../../shared/ask";
import { FormDrawer } from "../../shared/form-drawer";
import { type Found, SearchChoice } from "../../shared/search-choice";
import { useWords } from "../use-words";
import { useChange } from "./use-change";

interface WithProducts {
  readonly producer: {
    readonly products: readonly { readonly id: string; readonly title: string }[];
  };
}

/** Says which of the producer's products in the shop the paper is about. */
export function ProductDrawer({ certificate }: { readonly certificate: CertificateDetail }) {
  const { t, language } = useWords();
  const { producer_id, product_id } = certificate;
  const [chosen, setChosen] = useState<Found | null>(null);
  const { send, drawer } = useChange(`/admin/certificates/${certificate.id}/product`, {
    done: t("paper.link.done"),
  });

  async function search(words: string, signal: AbortSignal): Promise<Found[]> {
    const { producer } = await ask<WithProducts>(`/admin/producers/${producer_id}`, {
      language,
      signal,
    });
    const wanted = tokens(words);
    return producer.products
      .filter(({ title }) => wanted.every((word) => tokens(title).join(" ").includes(word)))
      .map(({ id, title }) => ({ value: id, label: title }));
  }

  const now = product_id === null ? null : t("paper.link.linked");
  return (
    <FormDrawer
      {...drawer}
      open={t(product_id === null ? "paper.link.open" : "paper.link.change")}
      title={t("paper.link.title", { product: certificate.product_name })}
      description={t("paper.link.text")}
      submit={t("paper.link.submit")}
      onSubmit={() => {
        if (chosen !== null) send({ product_id: chosen.value });
      }}
    >
      <SearchChoice
        label={t("certificate.product")}
        placeholder={t("paper.link.search")}
        chosen={chosen?.label ?? now}
        source={`products-of-${producer_id}`}
        search={search}
        onChoose={setChosen}
      />
      {product_id !== null && (
        <div>
          <Button
            size="small"
            variant="secondary"
            type="button"
            onClick={() => send({ product_id: null })}
          >
            {t("paper.link.unlink")}
          </Button>
        </div>
      )}
    </FormDrawer>
  );
}
