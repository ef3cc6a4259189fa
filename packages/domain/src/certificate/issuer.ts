import { type Day, day } from "../time/index.js";
import type { IssuerLevel, StarRating } from "./certificate.js";

/** Between which days a level of government could certify a rating; null = no bound known. */
export interface CertifyingRight {
  readonly level: IssuerLevel;
  readonly stars: StarRating;
  readonly fromOn: Day | null;
  readonly throughOn: Day | null;
  readonly source: string;
}

export const certifyingRights: readonly CertifyingRight[] = [
  {
    level: "ministry",
    stars: 5,
    fromOn: null,
    throughOn: null,
    source: "QĐ 148/QĐ-TTg (2023); QĐ 26/2026/QĐ-TTg Art. 4-7",
  },
  {
    level: "province",
    stars: 4,
    fromOn: null,
    throughOn: null,
    source: "QĐ 148/QĐ-TTg (2023); QĐ 26/2026/QĐ-TTg Art. 4-7",
  },
  {
    level: "province",
    stars: 3,
    fromOn: null,
    throughOn: null,
    source: "QĐ 1048/QĐ-TTg (2019); QĐ 1489/QĐ-TTg (2025); QĐ 26/2026/QĐ-TTg Art. 4-7",
  },
  {
    level: "district",
    stars: 3,
    fromOn: day("2020-06-08"),
    throughOn: day("2025-07-05"),
    source:
      "QĐ 781/QĐ-TTg (2020, day to be confirmed) and QĐ 148/QĐ-TTg (2023); ended by QĐ 1489/QĐ-TTg of 06/07/2025",
  },
];

/** The levels of government that may certify a rating by a decision of that day. */
export function whoMayCertify(stars: StarRating, on: Day): IssuerLevel[] {
  return certifyingRights
    .filter((right) => right.stars === stars)
    .filter((right) => right.fromOn === null || right.fromOn <= on)
    .filter((right) => right.throughOn === null || on <= right.throughOn)
    .map((right) => right.level);
}
