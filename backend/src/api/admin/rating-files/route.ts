export { getFiles as GET, postFile as POST } from "../../../modules/certificate/rating/http/files";
