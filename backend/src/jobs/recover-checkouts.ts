export { config, default } from "../modules/checkout/jobs/recover-checkouts";
