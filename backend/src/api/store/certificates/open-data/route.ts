export { downloadOpenData as GET } from "../../../../modules/certificate/public/http/open-data";
