import { day } from "../../time/index.js";
import type { RuleSet } from "./rule-set.js";

export const qd148Of2023: RuleSet = {
  id: "QD-148-2023",
  title: "Quyết định 148/QĐ-TTg ngày 24/02/2023",
  source:
    "QĐ 148/QĐ-TTg of 24/02/2023, as the legal press sums it up: 36 months, and the authority writes to the producer 30 days before the end at the latest; days for handing in were not found",
  inForceFrom: day("2023-02-24"),
  rights: [
    { level: "ministry", stars: [5], source: "QĐ 148/QĐ-TTg (2023)" },
    { level: "province", stars: [4], source: "QĐ 148/QĐ-TTg (2023)" },
    {
      level: "province",
      stars: [3],
      source:
        "QĐ 148/QĐ-TTg (2023) gives 3 stars to the district; that a province granted them too is to be confirmed",
    },
    { level: "district", stars: [3], source: "QĐ 148/QĐ-TTg (2023)" },
  ],
  parts: { a: 40, b: 25, c: 35 },
  thresholds: { 3: 50, 4: 70, 5: 90 },
  validMonths: 36,
  handIn: null,
  maxExtensionDays: null,
  classification: "QD-148-2023",
};
