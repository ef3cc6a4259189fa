export * from "./receipt-number.js";
