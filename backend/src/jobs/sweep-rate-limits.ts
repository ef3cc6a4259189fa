export { config, default } from "../shared/rate-limit/sweep";
