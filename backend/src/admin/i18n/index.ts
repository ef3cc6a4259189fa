import { enWords } from "../certificate-import/english";
import { viWords } from "../certificate-import/messages";
import { ocopMessages } from "../certificate/dashboard/messages";
import { certificateMessages } from "../certificate/messages";
import { paperMessages } from "../certificate/paper/messages";
import { recordMessages } from "../certificate/record/messages";
import { registerMessages } from "../certificate/register/messages";
import { enWords as enTaskWords } from "../counter-task/english";
import { viWords as viTaskWords } from "../counter-task/messages";
import { producerMessages } from "../producer/messages";
import { ratingMessages } from "../rating/messages";
import { complianceMessages } from "../sales-point/compliance-messages";
import { salesPointMessages } from "../sales-point/messages";
import { officeMessages } from "../shared/messages";
import { shiftMessages } from "../shift/messages";
import { tillMessages } from "../till/messages";

export default {
  vi: {
    translation: {
      annex: viWords,
      certificate: certificateMessages.vi,
      compliance: complianceMessages.vi,
      ocop: ocopMessages.vi,
      office: officeMessages.vi,
      paper: paperMessages.vi,
      producer: producerMessages.vi,
      rating: ratingMessages.vi,
      record: recordMessages.vi,
      register: registerMessages.vi,
      salesPoint: salesPointMessages.vi,
      shift: shiftMessages.vi,
      task: viTaskWords,
      till: tillMessages.vi,
    },
  },
  en: {
    translation: {
      annex: enWords,
      certificate: certificateMessages.en,
      compliance: complianceMessages.en,
      ocop: ocopMessages.en,
      office: officeMessages.en,
      paper: paperMessages.en,
      producer: producerMessages.en,
      rating: ratingMessages.en,
      record: recordMessages.en,
      register: registerMessages.en,
      salesPoint: salesPointMessages.en,
      shift: shiftMessages.en,
      task: enTaskWords,
      till: tillMessages.en,
    },
  },
};
