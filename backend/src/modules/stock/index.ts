import { Module } from "@medusajs/framework/utils";
import { StockService } from "./service";

export const STOCK = "stock";

export default Module(STOCK, { service: StockService });
