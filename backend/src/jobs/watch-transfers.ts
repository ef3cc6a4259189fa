export { config, default } from "../modules/counter/jobs/watch-transfers";
