export { getCommunes as GET } from "../../../modules/producer/http/admin";
