import { weightLabel, type IndexPlan } from "./bundled";
import { refuse, wrong } from "../../shared/search-provider/refuse";
import type { Weights } from "./ts-query";

/** The weights that stand for the fields to be searched. A vector knows its words by their weight, not by their field. */
export function weightsOf(paths: readonly string[] | undefined, plan: IndexPlan): Weights {
  if (!paths) return "";
  const labelOf = (path: string): string => weightLabel(plan.fields.get(path)?.field.searchable);
  const unknown = paths.find((path) => !plan.searchable.includes(path));
  if (unknown !== undefined) wrong(`Field "${unknown}" is not searchable.`);
  const labels = new Set(paths.map(labelOf));
  const others = plan.searchable.filter((path) => !paths.includes(path));
  const alike = others.find((path) => labels.has(labelOf(path)));
  if (alike !== undefined) {
    refuse(
      `PostgreSQL cannot search in ${paths.join(", ")} without "${alike}", which has the same weight: ask for both, or give them weights of their own in the definition (3 and more, 2 and more, above 1, the rest).`,
    );
  }
  return others.length === 0 ? "" : [...labels].sort().join("");
}
