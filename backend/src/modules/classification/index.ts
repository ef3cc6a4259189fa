import { Module } from "@medusajs/framework/utils";
import ClassificationService from "./service";

export const classificationModule = "classification";

export default Module(classificationModule, { service: ClassificationService });
