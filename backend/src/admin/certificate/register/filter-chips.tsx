import { XMarkMini } from "@medusajs/icons";
import { Button } from "@medusajs/ui";
import { groupWords, setWords } from "../classification-words";
import { useCommuneName } from "../../shared/use-communes";
import { useWords } from "../use-words";
import { noFilter, type RegisterFilter } from "./filter";
import type { View } from "./use-view";

/** Names the list itself knows of the ids in the filter. */
export interface KnownNames {
  readonly producer: string;
  readonly product: string;
  readonly decision: string;
}

interface Chip {
  readonly key: string;
  readonly text: string;
  readonly without: Partial<RegisterFilter>;
}

function useChips(filter: RegisterFilter, names: KnownNames): Chip[] {
  const { t, language, starText, daysText } = useWords();
  const communeName = useCommuneName();
  const texts: Readonly<Record<keyof typeof noFilter, string>> = {
    q: t("register.chip.q", { words: filter.q }),
    states: "",
    stars: starText(Number(filter.stars)),
    group: t("register.chip.group", { name: groupWords(filter.group, language) }),
    set: t("register.chip.set", { name: setWords(Number(filter.set), language) }),
    commune: communeName(filter.commune),
    producer_id: names.producer,
    product_id: names.product,
    decision_id: names.decision,
    ends_within: t("register.chip.endsWithin", { days: daysText(Number(filter.ends_within)) }),
    ends_month: t("register.chip.endsMonth", {
      month: filter.ends_month.split("-").reverse().join("/"),
    }),
    potential_five: t("certificate.potentialFive"),
  };
  const { states, ...rest } = filter;
  // The keys of an object literal typed as the filter are the filter's keys.
  const keys = Object.keys(rest) as (keyof typeof rest)[];
  return [
    ...states.map((state) => ({
      key: state,
      text: t(`certificate.state.${state}`),
      without: { states: states.filter((one) => one !== state) },
    })),
    ...keys
      .filter((key) => filter[key] !== noFilter[key])
      .map((key) => ({ key, text: texts[key], without: { [key]: noFilter[key] } })),
  ];
}

interface FilterChipsProps {
  readonly view: View;
  readonly names: KnownNames;
}

/** What the list is narrowed by, each part with a way out of it. */
export function FilterChips({ view, names }: FilterChipsProps) {
  const { t } = useWords();
  const chips = useChips(view.view.filter, names);
  if (chips.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-2 px-6 py-3">
      <ul className="contents" aria-label={t("register.active")}>
        {chips.map(({ key, text, without }) => (
          <li key={key} className="max-w-full">
            <button
              type="button"
              className="bg-ui-tag-neutral-bg border-ui-tag-neutral-border text-ui-fg-base txt-compact-small hover:bg-ui-tag-neutral-bg-hover flex max-w-full items-center gap-1 rounded-full border py-1 pl-3 pr-2"
              aria-label={t("register.without", { filter: text })}
              onClick={() => view.change(without)}
            >
              <span className="truncate">{text}</span>
              <XMarkMini className="shrink-0" />
            </button>
          </li>
        ))}
      </ul>
      <Button size="small" variant="transparent" onClick={view.clear}>
        {t("register.clear")}
      </Button>
    </div>
  );
}
