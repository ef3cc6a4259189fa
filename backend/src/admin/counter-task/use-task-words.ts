import type { SequenceGap } from "@saolang/domain/shift";
import type { AdminTask } from "../../modules/counter/office/list-tasks";
import { useFigures } from "../shared/use-figures";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isGap = (value: unknown): value is SequenceGap =>
  isRecord(value) && typeof value.from === "number" && typeof value.through === "number";

const amounts = new Set(["sold_at", "price", "due", "left"]);
const instants = new Set(["sent_at", "device_time", "received_at"]);

/** A task in plain words: what happened and what to do. Kinds the screen does not know get general words. */
export function useTaskWords() {
  const { t, amount, instant, gaps } = useFigures();

  function factText(name: string, value: unknown): string {
    if (typeof value === "number") return amounts.has(name) ? amount(value) : String(value);
    if (name === "price" && value === null) return t("task.noPrice");
    if (instants.has(name) && typeof value === "string") return instant(value);
    if (typeof value === "string") return value;
    if (isRecord(value) && typeof value.name === "string") return value.name;
    if (Array.isArray(value) && value.length > 0) return value.map(itemText).join(", ");
    return t("task.noWords");
  }

  function itemText(item: unknown): string {
    if (isGap(item)) return gaps([item]);
    if (typeof item === "string") return t([`task.figure.${item}`, "task.noWords"]);
    return isRecord(item) ? t("task.lineDiffers", { ...item }) : t("task.noWords");
  }

  return {
    kindText: (kind: string) => t([`task.kind.${kind}`, "task.kind.other"]),
    whatText: ({ kind, refs, product, till }: AdminTask): string => {
      const unknown = t("task.noWords");
      const given: Record<string, string> = {
        due: t("office.noFigure"),
        product: product?.title ?? unknown,
        till: till === null ? unknown : t("task.till", { ...till }),
      };
      for (const [name, value] of Object.entries(refs)) given[name] = factText(name, value);
      return t([`task.what.${kind}`, "task.what.other"], given);
    },
    todoText: (kind: string) => t([`task.todoText.${kind}`, "task.todoText.other"]),
  };
}
