export { config, default } from "../modules/certificate/reminder/jobs/raise-reminders";
