export { config, default } from "../modules/outbox/jobs/drive-outbox";
