export * from "./check.js";
export * from "./check-return.js";
export * from "./line.js";
export * from "./refund.js";
export * from "./rounding-limit.js";
export * from "./split-tender.js";
export * from "./totals.js";
