export { default } from "../modules/producer/links";
