import fc from "fast-check";
import { addDays, day, type Day, startOfDayAt } from "../time/index.js";
import { type Certificate, defaultValidThrough } from "./index.js";

export const issuedOn = day("2024-03-15");
export const validThrough = day("2027-03-14");

export function certificate(changes: Partial<Certificate> = {}): Certificate {
  return {
    id: "cert_1",
    productId: "prod_1",
    producerId: "producer_1",
    stars: 4,
    decisionNumber: "813/QĐ-UBND",
    decidedOn: issuedOn,
    issuedOn,
    issuedBy: "UBND thành phố Hà Nội",
    issuerLevel: "province",
    validThrough,
    revokedAt: null,
    extension: null,
    supersededOn: null,
    ...changes,
  };
}

export const noonOf = (on: Day): Date => new Date(startOfDayAt(on).getTime() + 12 * 3_600_000);
export const justBefore = (on: Day): Date => new Date(startOfDayAt(on).getTime() - 1);

export const anyDay = fc
  .integer({ min: 0, max: 20_000 })
  .map((days): Day => addDays(day("2015-01-01"), days));
/** Days from the day of issue, over all that can happen to a certificate. */
export const daysAround = fc.integer({ min: -30, max: 1700 });
const maybe = <Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(values, { nil: null });
export const anyCertificate = fc
  .record({
    issuedOn: anyDay,
    revokedAt: maybe(anyDay.map(noonOf)),
    /** Days from issue to the last valid day where the paper names one of its own. */
    termDays: maybe(fc.integer({ min: 0, max: 1300 })),
    extensionDays: maybe(fc.integer({ min: -10, max: 200 })),
    documentNumber: fc.constantFrom("12/CV", " "),
    /** Days from issue to the successor's: also before it, on its day, and past every end. */
    supersededAfter: maybe(fc.integer({ min: -3, max: 1600 })),
  })
  .map(({ issuedOn: on, revokedAt, termDays, extensionDays, documentNumber, supersededAfter }) => {
    const through = termDays === null ? defaultValidThrough(on) : addDays(on, termDays);
    const endsOn = addDays(through, extensionDays ?? 0);
    const extension = extensionDays === null ? null : { documentNumber, endsOn };
    return certificate({
      issuedOn: on,
      decidedOn: on,
      validThrough: through,
      revokedAt,
      extension,
      supersededOn: supersededAfter === null ? null : addDays(on, supersededAfter),
    });
  });
