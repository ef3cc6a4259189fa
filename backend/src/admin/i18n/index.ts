import { certificateMessages } from "../certificate/messages";
import { salesPointMessages } from "../sales-point/messages";

export default {
  vi: {
    translation: { certificate: certificateMessages.vi, salesPoint: salesPointMessages.vi },
  },
  en: {
    translation: { certificate: certificateMessages.en, salesPoint: salesPointMessages.en },
  },
};
