export { default } from "../modules/counter/links/sale-order";
