import { Module } from "@medusajs/framework/utils";
import { refuseDemoDatabase } from "../../shared/demo-guard/refuse-demo";
import SalesPointService from "./service";

export const salesPointModule = "salesPoint";

export default Module(salesPointModule, {
  service: SalesPointService,
  loaders: [refuseDemoDatabase],
});
