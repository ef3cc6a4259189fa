export {
  getRecognitionPreview as GET,
  postRecognition as POST,
} from "../../../../../modules/certificate/rating/http/recognition";
