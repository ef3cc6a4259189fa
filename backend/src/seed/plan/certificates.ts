import {
  defaultValidThrough,
  type IssuerLevel,
  type StarRating,
} from "@saolang/domain/certificate";
import { addDays, addMonthsClamped, type Day, startOfDayAt } from "@saolang/domain/time";
import { demoProducts, realProducts } from "../facts";
import type { DemoProductFact, RealProductFact } from "../facts/types";
import { randomFrom } from "../random";

export interface PlannedCertificate {
  readonly handle: string;
  readonly producer: string;
  readonly stars: StarRating;
  readonly decisionNumber: string;
  readonly issuedOn: Day;
  readonly issuedBy: string;
  readonly issuerLevel: IssuerLevel;
  readonly validThrough: Day;
  readonly revokedAt: Date | null;
  readonly supersededOn: Day | null;
  readonly revocationDocument: string | null;
  readonly extension: { readonly documentNumber: string; readonly endsOn: Day } | null;
  /** A later certificate of the same product takes its place. */
  readonly superseded: boolean;
}

/** Days before installation of the demo's rating rounds; all leave more than 180 days of validity. */
const rounds = [38, 167, 301, 455, 612, 790] as const;

interface Paper {
  readonly handle: string;
  readonly producer: string;
  readonly stars: StarRating;
  readonly number: number;
  readonly issuedOn: Day;
}

function granted({ handle, producer, stars, number, issuedOn }: Paper): PlannedCertificate {
  const byMinistry = stars === 5;
  return {
    handle,
    producer,
    stars,
    decisionNumber: `DEMO-${number}/QĐ-${byMinistry ? "BNNMT" : "UBND"}`,
    issuedOn,
    issuedBy: byMinistry ? "Bộ Nông nghiệp và Môi trường" : "UBND thành phố Hà Nội",
    issuerLevel: byMinistry ? "ministry" : "province",
    validThrough: defaultValidThrough(issuedOn),
    revokedAt: null,
    supersededOn: null,
    revocationDocument: null,
    extension: null,
    superseded: false,
  };
}

/** A real product is only ever shown valid, or without stars where the source reports none. */
function ofReal(product: RealProductFact, today: Day): PlannedCertificate[] {
  const { handle, producer, stars } = product;
  if (stars === null) return [];
  const round = randomFrom(`round:${producer}`).int(0, rounds.length - 1);
  const issuedOn = addDays(today, -(rounds[round] ?? rounds[0]));
  return [granted({ handle, producer, stars, number: 101 + round, issuedOn })];
}

/** Issued so long ago that the last valid day lies the given number of days from today (below 0: in the past). */
const issuedForEnd = (today: Day, daysLeft: number): Day =>
  addMonthsClamped(addDays(today, daysLeft + 1), -36);

/** Days to the last valid day, by turn, for the states that are about an end. */
const daysLeft = {
  expired: [-21, -76, -190, -402],
  expiring: [24, 88, 171],
  extended: [-40],
} as const;
const revokedDaysAgo = [12, 95] as const;

function ofDemo(product: DemoProductFact, turn: number, today: Day): PlannedCertificate[] {
  const { handle, producer, stars, state } = product;
  if (stars === null || state === "none") return [];
  const paper = { handle, producer, stars, number: 301 + turn };
  switch (state) {
    case "expired":
    case "expiring":
    case "extended": {
      const ends = daysLeft[state];
      const left = ends[turn % ends.length] ?? ends[0];
      const certificate = granted({ ...paper, issuedOn: issuedForEnd(today, left) });
      if (state !== "extended") return [certificate];
      const endsOn = addDays(certificate.validThrough, 150);
      return [{ ...certificate, extension: { documentNumber: "DEMO-07/CV-UBND", endsOn } }];
    }
    case "revoked": {
      const ago = revokedDaysAgo[turn % revokedDaysAgo.length] ?? revokedDaysAgo[0];
      return [
        {
          ...granted({ ...paper, issuedOn: addDays(today, -430) }),
          revokedAt: startOfDayAt(addDays(today, -ago)),
          revocationDocument: `DEMO-${401 + turn}/QĐ-UBND`,
        },
      ];
    }
    case "upgraded":
      return [
        { ...granted({ ...paper, stars: 3, issuedOn: addDays(today, -710) }), superseded: true },
        granted({ ...paper, number: paper.number + 20, issuedOn: addDays(today, -62) }),
      ];
  }
}

/** Every certificate of the demo, its days counted from the day of installation. */
export function planCertificates(today: Day): readonly PlannedCertificate[] {
  const turns = new Map<string, number>();
  return [
    ...realProducts.flatMap((product) => ofReal(product, today)),
    ...demoProducts.flatMap((product) => {
      const turn = turns.get(product.state) ?? 0;
      turns.set(product.state, turn + 1);
      return ofDemo(product, turn, today);
    }),
  ];
}
