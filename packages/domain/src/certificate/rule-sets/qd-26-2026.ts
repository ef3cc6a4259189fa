import { day } from "../../time/index.js";
import type { RuleSet } from "./rule-set.js";

export const qd26Of2026: RuleSet = {
  id: "QD-26-2026",
  title: "Quyết định 26/2026/QĐ-TTg ngày 22/05/2026",
  source:
    "QĐ 26/2026/QĐ-TTg of 22/05/2026, Art. 3 (points), 4-7 (who, when, how long), 12.3 (extension); QĐ 148 and QĐ 1489 ended on 21/07/2026",
  inForceFrom: day("2026-05-22"),
  rights: [
    { level: "ministry", stars: [5], source: "QĐ 26/2026/QĐ-TTg Art. 4-7" },
    { level: "province", stars: [3, 4], source: "QĐ 26/2026/QĐ-TTg Art. 4-7" },
  ],
  parts: { a: 40, b: 25, c: 35 },
  thresholds: { 3: 50, 4: 70, 5: 90 },
  validMonths: 36,
  handIn: { opensDaysBefore: 180, closesDaysBefore: 120 },
  maxExtensionDays: 180,
  classification: "QD-26-2026",
};
