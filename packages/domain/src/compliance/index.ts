export * from "./counts.js";
export * from "./period.js";
export * from "./requirement.js";
export * from "./share.js";
