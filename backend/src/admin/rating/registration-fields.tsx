import { Hint } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import type {
  EarlierChoice,
  ProducerChoice,
  ProductChoice,
} from "../../modules/certificate/rating/read-choices";
import { setOptions } from "../certificate/classification-words";
import { ask } from "../shared/ask";
import { Choice } from "../shared/choice";
import { SearchChoice } from "../shared/search-choice";
import { TextField } from "../shared/text-field";
import { type Draft, emptyDraft, withEarlier, withProduct } from "./registration";
import { ratingKey } from "./use-rating";
import { useText } from "./use-text";

interface FieldsProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

interface Choices {
  readonly products: readonly ProductChoice[];
  readonly certificates: readonly EarlierChoice[];
}

const none: Choices = { products: [], certificates: [] };

function useChoices(producerId: string): Choices {
  const { language } = useText();
  const path = `/admin/rating-files/producers/${producerId}`;
  const { data } = useQuery({
    queryKey: [ratingKey, path],
    queryFn: ({ signal }) => ask<Choices>(path, { language, signal }),
    enabled: producerId !== "",
  });
  return data ?? none;
}

function ProducerField({ draft, onChange }: FieldsProps) {
  const { t, language } = useText();
  return (
    <SearchChoice
      label={t("rating.register.producer")}
      placeholder={t("rating.register.findProducer")}
      source="rating-producers"
      chosen={draft.producer_id === "" ? null : draft.producer_name}
      search={async (q, signal) => {
        const { producers } = await ask<{ producers: readonly ProducerChoice[] }>(
          "/admin/rating-files/producers",
          { language, query: { q }, signal },
        );
        return producers.map(({ id, name, commune_code }) => ({
          value: id,
          label: name,
          hint: commune_code,
        }));
      }}
      onChoose={({ value, label }) => {
        const { kind, registered_on } = draft;
        onChange({ ...emptyDraft, kind, registered_on, producer_id: value, producer_name: label });
      }}
    />
  );
}

function EarlierField({ draft, onChange, choices }: FieldsProps & { readonly choices: Choices }) {
  const { t, dayText } = useText();
  if (draft.kind === "first" || draft.producer_id === "") return null;
  if (choices.certificates.length === 0) return <Hint>{t("rating.register.noEarlier")}</Hint>;
  return (
    <Choice
      label={t("rating.register.earlier")}
      placeholder={t("rating.register.chooseEarlier")}
      value={draft.earlier_certificate_id}
      options={choices.certificates.map((one) => ({
        value: one.id,
        label: t("rating.register.earlierLine", {
          product: one.product_name,
          stars: one.stars,
          number: one.decision_number,
          on: dayText(one.valid_through),
        }),
      }))}
      onChange={(id) =>
        onChange(
          withEarlier(
            draft,
            choices.certificates.find((one) => one.id === id),
          ),
        )
      }
    />
  );
}

/** What a file is about. */
export function RegistrationFields({ draft, onChange }: FieldsProps) {
  const { t, language } = useText();
  const choices = useChoices(draft.producer_id);
  const change = (part: Partial<Draft>) => onChange({ ...draft, ...part });
  return (
    <>
      <ProducerField draft={draft} onChange={onChange} />
      <Choice
        label={t("rating.register.kind")}
        value={draft.kind}
        options={["first", "upgrade", "re_rating"].map((kind) => ({
          value: kind,
          label: t(`rating.kind.${kind}`),
        }))}
        onChange={(kind) => change({ kind, earlier_certificate_id: "" })}
      />
      <EarlierField draft={draft} onChange={onChange} choices={choices} />
      {choices.products.length > 0 && draft.kind === "first" && (
        <Choice
          label={t("rating.register.shopProduct")}
          value={draft.product_id}
          none={t("rating.register.otherProduct")}
          options={choices.products.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(id) =>
            onChange(
              withProduct(
                draft,
                choices.products.find((one) => one.id === id),
              ),
            )
          }
        />
      )}
      <TextField
        label={t("rating.register.productName")}
        hint={t("rating.register.productHint")}
        value={draft.product_name}
        maxLength={300}
        onChange={(product_name) => change({ product_name })}
      />
      <Choice
        label={t("rating.register.set")}
        placeholder={t("rating.register.chooseSet")}
        value={draft.set_number}
        options={setOptions(null, language)}
        onChange={(set_number) => change({ set_number })}
      />
      <TextField
        type="date"
        label={t("rating.register.registeredOn")}
        hint={t("rating.register.registeredHint")}
        value={draft.registered_on}
        onChange={(registered_on) => change({ registered_on })}
      />
    </>
  );
}
