export * from "./accent.js";
export { fold, hasWordStart, matchesAllTokens, slugify, tokens } from "./fold.js";
export { bestNameRank, type FoldedNames, NameBook } from "./name-book.js";
export * from "./phone.js";
