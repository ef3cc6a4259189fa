import { formatDong, isDong } from "@saolang/domain/money";
import { formatInstant } from "@saolang/domain/time";
import type { Language } from "../../messages/catalogue.js";
import known from "../../messages/later/vi.json";

const { acts, facts } = known.log;

/** Whether the till has words for an act; one of a newer version it shows by its own name. */
export const isKnownAct = (act: string): act is keyof typeof acts => Object.hasOwn(acts, act);

export const isKnownFact = (name: string): name is keyof typeof facts => Object.hasOwn(facts, name);

/** Facts whose whole numbers are dong. */
const moneyFacts: ReadonlySet<string> = new Set([
  "amount",
  "float",
  "counted",
  "difference",
  "discount",
  "refund",
  "due",
  "total",
  "price",
]);

/** The value of a fact as people write it: money, an instant (its name ends in At), or as it is. */
export function factText(name: string, value: string | number, language: Language): string {
  if (moneyFacts.has(name) && isDong(value)) return formatDong(value);
  if (typeof value === "string" && name.endsWith("At") && !Number.isNaN(Date.parse(value))) {
    return formatInstant(value, language);
  }
  return String(value);
}
