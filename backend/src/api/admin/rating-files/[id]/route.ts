export {
  getFile as GET,
  postAmendment as POST,
} from "../../../../modules/certificate/rating/http/files";
