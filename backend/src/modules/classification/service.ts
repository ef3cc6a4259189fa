import { MedusaService } from "@medusajs/framework/utils";
import { ProductClassification } from "./models/product-classification";

export default class ClassificationService extends MedusaService({ ProductClassification }) {}
