import { certificateMessages } from "../certificate/messages";
import { ratingMessages } from "../rating/messages";
import { complianceMessages } from "../sales-point/compliance-messages";
import { salesPointMessages } from "../sales-point/messages";
import { officeMessages } from "../shared/messages";

export default {
  vi: {
    translation: {
      certificate: certificateMessages.vi,
      compliance: complianceMessages.vi,
      office: officeMessages.vi,
      rating: ratingMessages.vi,
      salesPoint: salesPointMessages.vi,
    },
  },
  en: {
    translation: {
      certificate: certificateMessages.en,
      compliance: complianceMessages.en,
      office: officeMessages.en,
      rating: ratingMessages.en,
      salesPoint: salesPointMessages.en,
    },
  },
};
