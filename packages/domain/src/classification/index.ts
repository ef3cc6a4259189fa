export * from "./lookup.js";
export * from "./product-set.js";
