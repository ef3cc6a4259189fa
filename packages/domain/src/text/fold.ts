/**
 * The key under which Vietnamese text is found however it was typed: without marks, đ as d,
 * lower case, single spaces. NFC and NFD, `Hòa` and `Hoà`, give the same key. Idempotent.
 */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[đð]/gu, "d")
    .replace(/\s+/gu, " ")
    .trim();
}

/** The folded words of a text: letters and digits only, in order, repeats kept. */
export function tokens(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

const wordCharacter = /[\p{L}\p{N}]/u;

/** True when some word of the folded text begins with the folded token. */
export function hasWordStart(foldedText: string, token: string): boolean {
  for (let at = foldedText.indexOf(token); at >= 0; at = foldedText.indexOf(token, at + 1)) {
    if (at === 0 || !wordCharacter.test(foldedText.charAt(at - 1))) return true;
  }
  return false;
}

/**
 * True when every word of the query begins a word of the haystack, in any order. The
 * haystack must already be folded (fold once, search often); the query is typed text.
 */
export function matchesAllTokens(foldedHaystack: string, query: string): boolean {
  return tokens(query).every((token) => hasWordStart(foldedHaystack, token));
}

/** A handle for an address: "Gốm Bát Tràng" becomes "gom-bat-trang"; ASCII letters, digits, hyphens. */
export function slugify(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
}
