export * from "./accent.js";
export { fold, matchesAllTokens, slugify, tokens } from "./fold.js";
export * from "./phone.js";
