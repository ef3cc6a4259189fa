export * from "./check.js";
export * from "./kinds.js";
export * from "./paper.js";
export * from "./receipt-permission.js";
export * from "./rules.js";
