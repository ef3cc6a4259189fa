export * from "./dong.js";
export * from "./share.js";
export * from "./format.js";
export * from "./cash.js";
export * from "./medusa-amount.js";
