import { useTranslation } from "react-i18next";
import { producerKinds } from "../../modules/producer/kinds";
import { Choice } from "../shared/choice";
import type { Filter } from "../shared/list-view";
import { SearchChoice } from "../shared/search-choice";
import { SearchField } from "../shared/search-field";
import { findCommunes, useCommuneName } from "../shared/use-communes";

type ProducerFilter = Filter<"q" | "kind" | "commune" | "papers_end_within">;

interface FiltersProps {
  readonly filter: ProducerFilter;
  readonly onChange: (part: Partial<ProducerFilter>, how?: { readonly replace?: boolean }) => void;
}

const ranges = ["30", "60", "180"];

/** Words, kind, commune, and papers about to end. */
export function ProducerFilters({ filter, onChange }: FiltersProps) {
  const { t } = useTranslation();
  const communeName = useCommuneName();
  return (
    <>
      <SearchField
        label={t("office.search")}
        hint={t("producer.search")}
        value={filter.q}
        onChange={(q) => onChange({ q }, { replace: true })}
      />
      <Choice
        label={t("producer.kind")}
        value={filter.kind}
        none={t("producer.anyKind")}
        options={producerKinds.map((kind) => ({ value: kind, label: t(`producer.kinds.${kind}`) }))}
        onChange={(kind) => onChange({ kind })}
      />
      <SearchChoice
        label={t("producer.commune")}
        placeholder={t("producer.anyCommune")}
        none={t("producer.anyCommune")}
        chosen={filter.commune === "" ? null : communeName(filter.commune)}
        source="communes"
        search={findCommunes}
        onChoose={({ value }) => onChange({ commune: value })}
      />
      <Choice
        label={t("producer.papers")}
        value={filter.papers_end_within}
        none={t("producer.anyPapers")}
        options={ranges.map((days) => ({ value: days, label: t("producer.endingIn", { days }) }))}
        onChange={(papers_end_within) => onChange({ papers_end_within })}
      />
    </>
  );
}
