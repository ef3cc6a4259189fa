export { getRound as GET } from "../../../../modules/certificate/rating/http/rounds";
