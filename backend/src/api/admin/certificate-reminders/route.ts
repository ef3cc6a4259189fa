export { getReminders as GET } from "../../../modules/certificate/reminder/http/reminders";
