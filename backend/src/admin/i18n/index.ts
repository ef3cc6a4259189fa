import { certificateMessages } from "../certificate/messages";
import { complianceMessages } from "../sales-point/compliance-messages";
import { salesPointMessages } from "../sales-point/messages";

export default {
  vi: {
    translation: {
      certificate: certificateMessages.vi,
      salesPoint: salesPointMessages.vi,
      compliance: complianceMessages.vi,
    },
  },
  en: {
    translation: {
      certificate: certificateMessages.en,
      salesPoint: salesPointMessages.en,
      compliance: complianceMessages.en,
    },
  },
};
