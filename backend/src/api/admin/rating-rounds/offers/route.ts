export { getRoundOffers as GET } from "../../../../modules/certificate/rating/http/rounds";
