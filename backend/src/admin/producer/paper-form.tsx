import { Button, Drawer, Input, Select, Text, Textarea, toast } from "@medusajs/ui";
import {
  isPaperKind,
  paperKindFacts,
  paperKinds,
  paperRuleOn,
  usualPaperEnd,
} from "@saolang/domain/quality-paper";
import { formatDay, isDay } from "@saolang/domain/time";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminProducer, AdminQualityPaper } from "../../modules/producer/http/admin-producer";
import { useLanguage } from "../shared/use-language";
import { Labelled } from "./labelled";
import { useWrite } from "./use-producers";
import { useRefusal } from "../shared/use-refusal";

interface FormProps {
  readonly producer: AdminProducer;
  /** Null: a new one. */
  readonly paper: AdminQualityPaper | null;
  readonly onClose: () => void;
}

const allGoods = "all";

/** What the rule of the kind says about the paper's end, to be shown at the field. */
function useEndHint(kind: string, issuedOn: string): string {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!isPaperKind(kind) || !isDay(issuedOn)) return t("producer.noEndHint");
  const usual = usualPaperEnd(kind, issuedOn);
  if (usual !== null) return t("producer.usualEnd", { on: formatDay(usual, language) });
  const needsEnd = paperRuleOn(kind, issuedOn)?.needsEnd === true;
  return t(needsEnd ? "producer.needsEnd" : "producer.noEndHint");
}

/** Adds or corrects a paper; what was typed stays when the server refuses. */
export function PaperForm({ producer, paper, onClose }: FormProps) {
  const { t } = useTranslation();
  const refusal = useRefusal();
  const language = useLanguage();
  const write = useWrite();
  const [typed, setTyped] = useState({
    kind: paper?.kind ?? "",
    product_id: paper?.product_id ?? allGoods,
    number: paper?.number ?? "",
    issued_by: paper?.issued_by ?? "",
    issued_on: paper?.issued_on ?? "",
    valid_through: paper?.valid_through ?? "",
    note: paper?.note ?? "",
  });
  const set = (more: Partial<typeof typed>) => setTyped((before) => ({ ...before, ...more }));
  const endHint = useEndHint(typed.kind, typed.issued_on);
  const kind = isPaperKind(typed.kind) ? paperKindFacts(typed.kind) : null;

  function save(event: FormEvent) {
    event.preventDefault();
    const path =
      paper === null
        ? `/admin/producers/${producer.id}/papers`
        : `/admin/quality-papers/${paper.id}`;
    const body = {
      ...typed,
      product_id: typed.product_id === allGoods ? null : typed.product_id,
      valid_through: typed.valid_through === "" ? null : typed.valid_through,
    };
    write.mutate(
      { path, body },
      {
        onSuccess: () => {
          toast.success(t("producer.saved"));
          onClose();
        },
      },
    );
  }

  return (
    <Drawer open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Drawer.Content>
        <form onSubmit={save} className="flex min-h-0 flex-1 flex-col">
          <Drawer.Header>
            <Drawer.Title>
              {t(paper === null ? "producer.addPaper" : "producer.editPaper")}
            </Drawer.Title>
            <Drawer.Description>{producer.name}</Drawer.Description>
          </Drawer.Header>
          <Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
            <Labelled
              id="paper-kind"
              label={t("producer.paperKind")}
              hint={kind === null ? undefined : language === "vi" ? kind.purposeVi : kind.purposeEn}
            >
              <Select value={typed.kind} onValueChange={(chosen) => set({ kind: chosen })}>
                <Select.Trigger id="paper-kind">
                  <Select.Value placeholder={t("producer.chooseKindOfPaper")} />
                </Select.Trigger>
                <Select.Content>
                  {paperKinds.map((one) => (
                    <Select.Item key={one.kind} value={one.kind}>
                      {language === "vi" ? one.nameVi : one.nameEn}
                    </Select.Item>
                  ))}
                </Select.Content>
              </Select>
            </Labelled>
            <Labelled id="paper-product" label={t("producer.forProduct")}>
              <Select value={typed.product_id} onValueChange={(id) => set({ product_id: id })}>
                <Select.Trigger id="paper-product">
                  <Select.Value />
                </Select.Trigger>
                <Select.Content>
                  <Select.Item value={allGoods}>{t("producer.allProducts")}</Select.Item>
                  {producer.products.map((product) => (
                    <Select.Item key={product.id} value={product.id}>
                      {product.title}
                    </Select.Item>
                  ))}
                </Select.Content>
              </Select>
            </Labelled>
            <Labelled id="paper-number" label={t("producer.number")}>
              <Input
                id="paper-number"
                required
                value={typed.number}
                onChange={(event) => set({ number: event.target.value })}
              />
            </Labelled>
            <Labelled id="paper-issuer" label={t("producer.issuedBy")}>
              <Input
                id="paper-issuer"
                required
                value={typed.issued_by}
                onChange={(event) => set({ issued_by: event.target.value })}
              />
            </Labelled>
            <Labelled id="paper-issued" label={t("producer.issuedOn")}>
              <Input
                id="paper-issued"
                type="date"
                required
                value={typed.issued_on}
                onChange={(event) => set({ issued_on: event.target.value })}
              />
            </Labelled>
            <Labelled id="paper-end" label={t("producer.validThrough")} hint={endHint}>
              <Input
                id="paper-end"
                type="date"
                value={typed.valid_through}
                onChange={(event) => set({ valid_through: event.target.value })}
              />
            </Labelled>
            <Labelled id="paper-note" label={t("producer.note")}>
              <Textarea
                id="paper-note"
                value={typed.note}
                onChange={(event) => set({ note: event.target.value })}
              />
            </Labelled>
            {write.error !== null && (
              <Text size="small" className="text-ui-fg-error" role="alert">
                {t("producer.notSaved", { reason: refusal(write.error) })}
              </Text>
            )}
          </Drawer.Body>
          <Drawer.Footer>
            <Button type="button" variant="secondary" onClick={onClose}>
              {t("producer.cancel")}
            </Button>
            <Button type="submit" isLoading={write.isPending}>
              {t("producer.save")}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  );
}
