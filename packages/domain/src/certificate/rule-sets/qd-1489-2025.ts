import { day } from "../../time/index.js";
import type { RuleSet } from "./rule-set.js";

export const qd1489Of2025: RuleSet = {
  id: "QD-1489-2025",
  title: "Quyết định 1489/QĐ-TTg ngày 06/07/2025",
  source:
    "QĐ 1489/QĐ-TTg of 06/07/2025 moves 3 stars from the district, abolished on 01/07/2025, to the province; points and term stay those of QĐ 148/QĐ-TTg (2023)",
  inForceFrom: day("2025-07-06"),
  rights: [
    { level: "ministry", stars: [5], source: "QĐ 148/QĐ-TTg (2023)" },
    { level: "province", stars: [3, 4], source: "QĐ 1489/QĐ-TTg (2025)" },
  ],
  parts: { a: 40, b: 25, c: 35 },
  thresholds: { 3: 50, 4: 70, 5: 90 },
  validMonths: 36,
  handIn: null,
  maxExtensionDays: null,
  classification: "QD-148-2023",
};
