export * from "../modules/sales-point/links";
