import { Button, Container, Heading, Input, Select, Text, Textarea } from "@medusajs/ui";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminProducer } from "../../modules/producer/http/admin-producer";
import { producerKinds } from "../../modules/producer/kinds";
import { Refused } from "../shared/ask";
import {
  type ChosenCommune,
  type CommuneOption,
  CommuneOptions,
  CommunePicker,
} from "./commune-picker";
import { Labelled } from "./labelled";
import { useWrite } from "./use-producers";
import { useRefusal } from "../shared/use-refusal";

const lines = [
  "representative",
  "phone",
  "email",
  "address",
  "former_commune",
  "former_district",
  "tax_code",
] as const;
const stories = ["story", "story_en"] as const;
const hints: Readonly<Record<string, string>> = {
  phone: "producer.phoneHint",
  email: "producer.phoneHint",
  former_commune: "producer.formerHint",
};

type Typed = Record<"name" | "kind" | (typeof lines)[number] | (typeof stories)[number], string>;

function typedFrom(producer: AdminProducer | null): Typed {
  return {
    name: producer?.name ?? "",
    kind: producer?.kind ?? "",
    representative: producer?.representative ?? "",
    phone: producer?.phone ?? "",
    email: producer?.email ?? "",
    address: producer?.address ?? "",
    former_commune: producer?.former_commune ?? "",
    former_district: producer?.former_district ?? "",
    tax_code: producer?.tax_code ?? "",
    story: producer?.story ?? "",
    story_en: producer?.story_en ?? "",
  };
}

/** The places an ambiguous old name may mean, as the refusal listed them. */
function choicesOf(error: Error | null): readonly CommuneOption[] {
  if (!(error instanceof Refused) || error.code !== "commune_ambiguous") return [];
  const { choices } = error.facts;
  // The refusal's facts are the server's own list of `CommuneChoice`.
  return Array.isArray(choices) ? (choices as CommuneOption[]) : [];
}

interface FormProps {
  /** Null: a new one. */
  readonly producer: AdminProducer | null;
  readonly onSaved: (id: string) => void;
  readonly onCancel: () => void;
}

/** Everything the office types about a producer. A refusal leaves what was typed and stands at its field. */
export function ProducerForm({ producer, onSaved, onCancel }: FormProps) {
  const { t } = useTranslation();
  const refusal = useRefusal();
  const [typed, setTyped] = useState(() => typedFrom(producer));
  const [commune, setCommune] = useState<ChosenCommune | null>(producer?.commune ?? null);
  const write = useWrite();
  const error = write.error;
  const refusedField = error instanceof Refused ? error.facts.field : undefined;
  const errorOf = (field: string) => (refusedField === field ? error?.message : undefined);
  const choices = choicesOf(error);
  const set = (field: keyof Typed, value: string) =>
    setTyped((before) => ({ ...before, [field]: value }));

  function save(event: FormEvent) {
    event.preventDefault();
    const path = producer === null ? "/admin/producers" : `/admin/producers/${producer.id}`;
    const body = { ...typed, commune_code: commune?.code ?? null };
    write.mutate(
      { path, body },
      {
        onSuccess: (answer) => {
          // Both routes answer with the id of the producer they wrote.
          onSaved((answer as { producer_id: string }).producer_id);
        },
      },
    );
  }

  return (
    <Container className="p-0">
      <form onSubmit={save} className="flex flex-col gap-y-4 px-6 py-4" noValidate>
        <Heading>{t(producer === null ? "producer.createTitle" : "producer.editTitle")}</Heading>
        <Labelled id="producer-name" label={t("producer.name")} error={errorOf("name")}>
          <Input
            id="producer-name"
            value={typed.name}
            aria-invalid={errorOf("name") !== undefined}
            onChange={(event) => set("name", event.target.value)}
          />
        </Labelled>
        <Labelled id="producer-kind" label={t("producer.kind")} error={errorOf("kind")}>
          <Select value={typed.kind} onValueChange={(kind) => set("kind", kind)}>
            <Select.Trigger id="producer-kind">
              <Select.Value placeholder={t("producer.chooseKind")} />
            </Select.Trigger>
            <Select.Content>
              {producerKinds.map((kind) => (
                <Select.Item key={kind} value={kind}>
                  {t(`producer.kinds.${kind}`)}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        </Labelled>
        <Labelled
          id="producer-commune"
          label={t("producer.commune")}
          error={errorOf("commune_code")}
        >
          <CommunePicker id="producer-commune" value={commune} onChange={setCommune} />
          {commune === null && choices.length > 0 && (
            <CommuneOptions options={choices} onChoose={setCommune} />
          )}
        </Labelled>
        <div className="grid gap-4 md:grid-cols-2">
          {lines.map((field) => (
            <Labelled
              key={field}
              id={`producer-${field}`}
              label={t(`producer.${field}`)}
              hint={hints[field] && t(hints[field])}
              error={errorOf(field)}
            >
              <Input
                id={`producer-${field}`}
                value={typed[field]}
                aria-invalid={errorOf(field) !== undefined}
                onChange={(event) => set(field, event.target.value)}
              />
            </Labelled>
          ))}
        </div>
        {stories.map((field) => (
          <Labelled key={field} id={`producer-${field}`} label={t(`producer.${field}`)}>
            <Textarea
              id={`producer-${field}`}
              rows={4}
              value={typed[field]}
              onChange={(event) => set(field, event.target.value)}
            />
          </Labelled>
        ))}
        {error !== null && (
          <Text size="small" className="text-ui-fg-error" role="alert">
            {t("producer.notSaved", { reason: refusal(error) })}
          </Text>
        )}
        <div className="flex justify-end gap-x-2">
          <Button type="button" variant="secondary" onClick={onCancel}>
            {t("producer.cancel")}
          </Button>
          <Button type="submit" isLoading={write.isPending}>
            {t("producer.save")}
          </Button>
        </div>
      </form>
    </Container>
  );
}
