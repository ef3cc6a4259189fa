export * from "./business-day.js";
export * from "./cash.js";
export * from "./report.js";
export * from "./sequence.js";
