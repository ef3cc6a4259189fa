import { starRatings } from "@saolang/domain/certificate";
import { productGroups } from "@saolang/domain/classification";
import { Choice } from "../../shared/choice";
import { SearchChoice } from "../../shared/search-choice";
import { SearchField } from "../../shared/search-field";
import { groupOptions, setOptions } from "../classification-words";
import { findCommunes, useCommuneName } from "../../shared/use-communes";
import { findProducers } from "../use-producers";
import { useWords } from "../use-words";
import { EndsChoice } from "./ends-choice";
import { allOrders } from "./filter";
import { StateChoice } from "./state-choice";
import type { View } from "./use-view";

interface FilterBarProps {
  readonly view: View;
  readonly producerName: string;
}

/** Everything the register can be asked for. */
export function FilterBar({ view, producerName }: FilterBarProps) {
  const { t, language, starText } = useWords();
  const communeName = useCommuneName();
  const { change, sortBy } = view;
  const { filter, order } = view.view;
  return (
    <div className="grid grid-cols-2 gap-3 px-6 py-4 md:grid-cols-3 xl:grid-cols-5">
      <div className="col-span-2 md:col-span-3 xl:col-span-2">
        <SearchField
          label={t("office.search")}
          hint={t("register.searchHint")}
          value={filter.q}
          onChange={(q) => change({ q }, true)}
        />
      </div>
      <StateChoice states={filter.states} onChange={(states) => change({ states })} />
      <Choice
        label={t("certificate.stars")}
        value={filter.stars}
        none={t("register.all")}
        options={starRatings.map((stars) => ({ value: String(stars), label: starText(stars) }))}
        onChange={(stars) => change({ stars })}
      />
      <EndsChoice
        days={filter.ends_within}
        onChange={(ends_within) => change({ ends_within }, true)}
      />
      <Choice
        label={t("certificate.group")}
        value={filter.group}
        none={t("register.all")}
        options={groupOptions(language)}
        onChange={(code) =>
          change({ group: productGroups.find((group) => group.code === code)?.code ?? "" })
        }
      />
      <Choice
        label={t("certificate.set")}
        value={filter.set}
        none={t("register.all")}
        options={setOptions(filter.group === "" ? null : filter.group, language)}
        onChange={(set) => change({ set })}
      />
      <SearchChoice
        label={t("certificate.commune")}
        placeholder={t("register.anyCommune")}
        chosen={filter.commune === "" ? null : communeName(filter.commune)}
        source="communes"
        search={findCommunes}
        onChoose={({ value }) => change({ commune: value })}
      />
      <SearchChoice
        label={t("certificate.producer")}
        placeholder={t("register.anyProducer")}
        chosen={filter.producer_id === "" ? null : producerName}
        source="producers"
        search={(words, signal) => findProducers(words, language, signal)}
        onChoose={({ value }) => change({ producer_id: value })}
      />
      <Choice
        label={t("register.order")}
        value={order}
        options={allOrders.map((one) => ({ value: one, label: t(`register.orders.${one}`) }))}
        onChange={(next) => sortBy(allOrders.find((one) => one === next) ?? "ends")}
      />
    </div>
  );
}
