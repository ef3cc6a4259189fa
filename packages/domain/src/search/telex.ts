/**
 * What somebody meant who typed Telex or VNI while the keyboard was not listening: "ddoongf" is "đồng", "go6m1" is "gốm".
 * Both are the input methods of Vietnamese keyboards since the 1980s; a letter or figure typed for a mark is left in the
 * word when nothing turns it into one.
 */
const telexTones: Readonly<Record<string, string>> = {
  f: "\u0300",
  s: "\u0301",
  x: "\u0303",
  r: "\u0309",
  j: "\u0323",
};
const vniTones: Readonly<Record<string, string>> = {
  "2": "\u0300",
  "1": "\u0301",
  "4": "\u0303",
  "3": "\u0309",
  "5": "\u0323",
};

const telexLetters: readonly (readonly [RegExp, string])[] = [
  [/dd/gu, "đ"],
  [/uwow/gu, "ươ"],
  [/uow/gu, "ươ"],
  [/uw/gu, "ư"],
  [/ow/gu, "ơ"],
  [/aw/gu, "ă"],
  [/aa/gu, "â"],
  [/ee/gu, "ê"],
  [/oo/gu, "ô"],
];
const vniLetters: readonly (readonly [RegExp, string])[] = [
  [/d9/gu, "đ"],
  [/uo7/gu, "ươ"],
  [/u7/gu, "ư"],
  [/o7/gu, "ơ"],
  [/a8/gu, "ă"],
  [/a6/gu, "â"],
  [/e6/gu, "ê"],
  [/o6/gu, "ô"],
];

const onsets = "ngh|[cgknpt]h|tr|qu|gi|ng|[bcdđghklmnpqrstvx]";
const nuclei = [
  "iêu|yêu|oai|oay|oao|oeo|uây|uôi|uya|uyê|uyu|ươi|ươu",
  "ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|ôi|ơi|oo|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê",
  "[aăâeêioôơuưy]",
].join("|");
const syllable = new RegExp(`^(?:${onsets})?(?:${nuclei})(?:ch|nh|ng|[cmnpt])?$`, "u");
/** A syllable that ends in a stop has one of two tones, sắc or nặng. */
const endsInStop = /(?:ch|[cpt])$/u;
const stopTones = ["\u0301", "\u0323"];
const vowel = /[aăâeêioôơuưy](?=[^aăâeêioôơuưy]*$)/u;

function withTone(letters: string, tone: string): string {
  return letters.replace(vowel, (last) => last + tone).normalize("NFC");
}

function undo(
  word: string,
  letters: readonly (readonly [RegExp, string])[],
  tones: Readonly<Record<string, string>>,
): string | null {
  let tone: string | undefined;
  // The key of a tone is pressed after the vowel, often at the very end.
  let rest = word.replace(/(?<=[aeiouy69784w][a-z0-9]*)[fsxrj12345]/gu, (key) => {
    const mark = tones[key];
    if (mark === undefined || tone !== undefined) return key;
    tone = mark;
    return "";
  });
  for (const [keys, letter] of letters) rest = rest.replace(keys, letter);
  if (tone === undefined && rest === word) return null;
  if (!syllable.test(rest)) return null;
  if (endsInStop.test(rest) && (tone === undefined || !stopTones.includes(tone))) return null;
  return tone === undefined ? rest : withTone(rest, tone);
}

/** The Vietnamese syllable whose keys were typed; null when the word is not such keys. Expects a word without marks. */
export function fromKeystrokes(word: string): string | null {
  if (!/^[a-z0-9]+$/u.test(word)) return null;
  return undo(word, telexLetters, telexTones) ?? undo(word, vniLetters, vniTones);
}
