import { type PaperKind, usualPaperEnd } from "@saolang/domain/quality-paper";
import { addDays, type Day } from "@saolang/domain/time";

export interface PlannedPaper {
  readonly producer: string;
  readonly kind: PaperKind;
  readonly number: string;
  readonly issuedBy: string;
  readonly issuedOn: Day;
  readonly validThrough: Day | null;
}

const issuer = "Cơ quan cấp giấy mẫu (demo)";

/** Producer, kind, days since it was issued, and days it still runs where the kind's usual end is not meant. */
const papers: readonly (readonly [string, PaperKind, number, number?])[] = [
  ["demo-da-ong", "food_safety_facility", 240],
  ["demo-da-ong", "self_declaration", 230],
  ["demo-ong-rung", "food_safety_facility", 410],
  ["demo-ong-rung", "organic", 760, -30],
  ["demo-ong-rung", "organic", 20, 710],
  ["demo-huong-dong", "haccp", 700, 395],
  ["demo-huong-dong", "sample_test", 335],
  ["demo-ho-tay", "food_safety_facility", 1_060],
  ["demo-ho-tay", "vietgap", 340, 25],
  ["demo-la-xa", "gmp", 500, 595],
  ["demo-suoi-mo", "trademark", 900, 2_750],
  ["demo-to-vang", "business_registration", 1_500],
];

/** A few papers of invented producers, with numbers nobody takes for real; of real producers we know none. */
export function planQualityPapers(today: Day): PlannedPaper[] {
  return papers.map(([producer, kind, age, left], n) => {
    const issuedOn = addDays(today, -age);
    return {
      producer,
      kind,
      number: `DEMO-${String(n + 1).padStart(3, "0")}`,
      issuedBy: issuer,
      issuedOn,
      validThrough: left === undefined ? usualPaperEnd(kind, issuedOn) : addDays(today, left),
    };
  });
}
