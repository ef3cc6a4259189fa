export * from "./batch.js";
export * from "./command.js";
export { posCommandEnvelope } from "./envelope.js";
export * from "./sale-return.js";
export * from "./sale.js";
export * from "./shift.js";
export * from "./stock.js";
