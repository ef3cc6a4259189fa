import { isDay } from "@saolang/domain/time";
import { z } from "zod";

/** A business day, `YYYY-MM-DD`. */
export const day = z.string().refine(isDay, "YYYY-MM-DD");
export const id = z.string().min(1).max(80);
export const text = (max: number) => z.string().trim().max(max);
export const communeCode = z.string().regex(/^\d{5}$/u);

/** Hundredths of a point of a part of the score sheet. */
export const partPoints = z.number().int().min(0).max(10_000);
export const ratingParts = z.strictObject({ a: partPoints, b: partPoints, c: partPoints });

export const issuerLevel = z.enum(["district", "province", "ministry"]);
export const ratingKind = z.enum(["first", "upgrade", "re_rating"]);
export const stars = z.union([z.literal(3), z.literal(4), z.literal(5)]);

/** A decision as the office types it in. */
export const decisionBody = z.strictObject({
  number: text(120),
  decided_on: day,
  issued_by: text(300).min(1),
  issuer_level: issuerLevel,
});
