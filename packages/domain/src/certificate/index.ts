export * from "./certificate.js";
export * from "./check.js";
export * from "./issuer.js";
export * from "./stars.js";
export * from "./validity.js";
