export { config, default } from "../modules/stock/jobs/stock-audit";
