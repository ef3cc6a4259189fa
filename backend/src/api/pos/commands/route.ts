export { postCommands as POST } from "../../../modules/counter/http/post-commands";
