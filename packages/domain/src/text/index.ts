export * from "./accent.js";
export { fold, hasWordStart, matchesAllTokens, slugify, tokens } from "./fold.js";
export * from "./phone.js";
