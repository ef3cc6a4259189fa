import { day } from "../../time/index.js";
import type { RuleSet } from "./rule-set.js";

export const qd1048Of2019: RuleSet = {
  id: "QD-1048-2019",
  title: "Quyết định 1048/QĐ-TTg ngày 21/08/2019",
  source:
    "QĐ 1048/QĐ-TTg of 21/08/2019, changed by QĐ 781/QĐ-TTg (2020): points and thresholds from secondary reports, term from certificates reported ended after 36 months; the text itself was not read",
  inForceFrom: day("2019-08-21"),
  rights: [
    { level: "ministry", stars: [5], source: "QĐ 1048/QĐ-TTg (2019)" },
    { level: "province", stars: [3, 4], source: "QĐ 1048/QĐ-TTg (2019)" },
    {
      level: "district",
      stars: [3],
      fromOn: day("2020-06-08"),
      source: "QĐ 781/QĐ-TTg, dated 08/06/2020 by one secondary list; the day is to be confirmed",
    },
  ],
  parts: { a: 35, b: 25, c: 40 },
  thresholds: { 3: 50, 4: 70, 5: 90 },
  validMonths: 36,
  handIn: null,
  maxExtensionDays: null,
  classification: "QD-1048-2019",
};
