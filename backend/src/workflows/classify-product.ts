export { classifyProductWorkflow } from "../modules/classification/workflows/classify-product";
