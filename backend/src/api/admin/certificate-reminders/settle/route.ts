export { postSettled as POST } from "../../../../modules/certificate/reminder/http/reminders";
