export { getStatistics as GET } from "../../../../modules/certificate/http/statistics";
