export {
  getCandidates as GET,
  postCandidates as POST,
} from "../../../../../modules/certificate/rating/http/rounds";
