/** As many characters as the backend reads of a question, and the search box takes. */
export const longestQuestion = 200;

/** What `?q=` asks for, as a plain line; empty when it asks for nothing or cannot be read. */
export function readQuestion(word: string | string[] | undefined): string {
  if (typeof word !== "string") return "";
  const line = word.normalize("NFC").replace(/\s+/gu, " ").trim();
  // The cut may fall inside a character of two units.
  return line
    .slice(0, longestQuestion)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trim();
}
