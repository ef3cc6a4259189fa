export { distance, slipsAllowed, soundOf } from "./likeness.js";
export { type Alternative, type Need, type Question, understand } from "./question.js";
export { fromKeystrokes } from "./telex.js";
export { type Pair, Vocabulary } from "./vocabulary.js";
export { codesIn, type SearchWord, searchWords, wordSpans, type WordSpan } from "./word.js";
export { type MeantPhrase, WordBook, type WordRules } from "./word-book.js";
export { firstWords } from "./first-words.js";
