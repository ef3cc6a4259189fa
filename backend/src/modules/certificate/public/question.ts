import { fold } from "@saolang/domain/text";

/** "Quyết định số 813/QĐ-UBND ngày 19/02/2020", copied from a paper, names a number among words that are in no register. */
const numberInWords = /\d{1,5}\s*\/\s*qd\s*-\s*[a-z]+(?:-[a-z]+)*/u;

/** What to look for when somebody types this: the decision number alone when the words hold one written in full. */
export function questionOf(typed: string): string {
  return numberInWords.exec(fold(typed))?.[0] ?? typed;
}
