export { showPublicStatistics as GET } from "../../../../modules/certificate/public/http/certificates";
