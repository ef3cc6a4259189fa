export { getScan as GET, postScan as POST } from "../../../../../modules/producer/http/scan";
