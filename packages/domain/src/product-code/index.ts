export * from "./gtin.js";
export * from "./scan.js";
