import { Input, Select } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { producerKinds } from "../../modules/producer/kinds";
import { type ChosenCommune, CommunePicker } from "./commune-picker";

export interface Filters {
  readonly q: string;
  readonly kind: string;
  readonly commune: ChosenCommune | null;
  readonly within: string;
}

const anything = "any";
const ranges = ["30", "60", "180"];

interface FiltersProps {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <Select
      value={value === "" ? anything : value}
      onValueChange={(chosen) => onChange(chosen === anything ? "" : chosen)}
    >
      <Select.Trigger aria-label={label}>
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        <Select.Item value={anything}>{label}</Select.Item>
        {options.map((option) => (
          <Select.Item key={option.value} value={option.value}>
            {option.label}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  );
}

/** Words, kind, commune, and papers about to end. */
export function ProducerFilters({ filters, onChange }: FiltersProps) {
  const { t } = useTranslation();
  const set = (more: Partial<Filters>) => onChange({ ...filters, ...more });
  return (
    <div className="grid items-start gap-3 px-6 py-4 md:grid-cols-2 lg:grid-cols-4">
      <Input
        type="search"
        aria-label={t("producer.search")}
        placeholder={t("producer.search")}
        value={filters.q}
        onChange={(event) => set({ q: event.target.value })}
      />
      <Choice
        label={t("producer.anyKind")}
        value={filters.kind}
        options={producerKinds.map((kind) => ({ value: kind, label: t(`producer.kinds.${kind}`) }))}
        onChange={(kind) => set({ kind })}
      />
      <CommunePicker
        id="filter-commune"
        value={filters.commune}
        onChange={(commune) => set({ commune })}
      />
      <Choice
        label={t("producer.anyPapers")}
        value={filters.within}
        options={ranges.map((days) => ({ value: days, label: t("producer.endingIn", { days }) }))}
        onChange={(within) => set({ within })}
      />
    </div>
  );
}
