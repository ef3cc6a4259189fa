export * from "./check.js";
export * from "./line.js";
export * from "./totals.js";
