import { tillRefusals } from "@saolang/contracts/till-refusals";
import type { Language } from "./catalogue.js";

const isKnown = (code: string): code is keyof typeof tillRefusals =>
  Object.hasOwn(tillRefusals, code);

/** What a refusal means and what to do, in words; a code from a newer server is shown as it is. */
export function refusalText(code: string, language: Language): string {
  return isKnown(code) ? tillRefusals[code][language] : code;
}
