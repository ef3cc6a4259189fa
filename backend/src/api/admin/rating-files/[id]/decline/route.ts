export { postRefusal as POST } from "../../../../../modules/certificate/rating/http/steps";
