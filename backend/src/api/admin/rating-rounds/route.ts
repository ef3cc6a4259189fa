export {
  getRounds as GET,
  postRound as POST,
} from "../../../modules/certificate/rating/http/rounds";
