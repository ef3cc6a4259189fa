export {
  changeProducer as POST,
  getProducer as GET,
} from "../../../../modules/producer/http/admin";
