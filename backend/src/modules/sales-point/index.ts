import { Module } from "@medusajs/framework/utils";
import SalesPointService from "./service";

export const salesPointModule = "salesPoint";

export default Module(salesPointModule, { service: SalesPointService });
