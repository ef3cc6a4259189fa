export { default, config } from "../modules/catalog/jobs/prune-journal";
