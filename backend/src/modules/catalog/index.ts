import { Module } from "@medusajs/framework/utils";
import CatalogService from "./service";

export const catalogModule = "catalog";

export default Module(catalogModule, { service: CatalogService });
