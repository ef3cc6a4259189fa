import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Result } from "../result/index.js";
import { addDays, day } from "../time/index.js";
import {
  declineFile,
  handInFile,
  mayDecideOn,
  rateFile,
  type RatingFile,
  type RatingFileRefusal,
  ratingStage,
  recognisedFile,
  recognitionOf,
  registeredFile,
  reopenFile,
  type RuleSet,
  ruleSetById,
  sendUpFile,
  withdrawFile,
} from "./index.js";

function ruleOf(id: string): RuleSet {
  const rule = ruleSetById(id);
  if (rule === null) throw new RangeError(id);
  return rule;
}
const rule = ruleOf("QD-26-2026");
const province = { level: "province", rule } as const;
const ministry = { level: "ministry", rule } as const;
const today = day("2027-05-10");
const registered = registeredFile(day("2027-04-01"));
const handIn = { on: day("2027-04-20"), code: "01-00577-007-2027", today };

function done(step: { ok: true; value: RatingFile } | { ok: false; refusal: { code: string } }) {
  if (!step.ok) throw new Error(step.refusal.code);
  return step.value;
}
const handedIn = done(handInFile(registered, handIn));
const rated = (a: number, b: number, c: number, by: typeof province | typeof ministry = province) =>
  done(rateFile(handedIn, { a, b, c }, by));

describe("a rating file", () => {
  it("goes from registered to handed in to rated to recognised, and keeps its code in one form", () => {
    expect(ratingStage(registered)).toBe("registered");
    expect(handedIn).toMatchObject({ dossierCode: "01-00577-7-2027", handedInOn: "2027-04-20" });
    expect(ratingStage(handedIn)).toBe("handed_in");
    const file = rated(30, 20, 22.5);
    expect(file.found).toMatchObject({ total: 72.5, stars: 4, potentialFive: false });
    expect(ratingStage(file)).toBe("rated");
    expect(ratingStage(recognisedFile(file, "cert_1"))).toBe("recognised");
  });

  it.each([
    ["2027-03-31", "rating_days_out_of_order"],
    ["2027-05-11", "rating_days_out_of_order"],
  ])("is not handed in on %s, before it was registered or in the future", (on, code) => {
    expect(handInFile(registered, { ...handIn, on: day(on) })).toMatchObject({ refusal: { code } });
  });

  it("names what is wrong with its code", () => {
    expect(handInFile(registered, { ...handIn, code: "01-577-0-27" })).toMatchObject({
      refusal: {
        code: "dossier_code_invalid",
        facts: { problems: ["commune_code_invalid", "serial_invalid", "year_invalid"] },
      },
    });
  });

  it("is rated only after it was handed in, within the parts of its rule", () => {
    const points = { a: 30, b: 20, c: 20 };
    expect(rateFile(registered, points, province)).toMatchObject({
      refusal: { code: "rating_file_not_handed_in" },
    });
    expect(rateFile(handedIn, { ...points, b: 25.01 }, province)).toMatchObject({
      refusal: { code: "rating_points_invalid", facts: { part: "b", maximum: 25 } },
    });
  });

  it("rule 2: a potential of 5 stars is kept apart, and holds at most what its province may grant", () => {
    const file = rated(38, 24, 33);
    expect(file.found).toMatchObject({ total: 95, stars: 4, potentialFive: true });
    expect(recognitionOf(file, province)).toEqual({
      kind: "granted",
      stars: 4,
      potentialFive: true,
    });
    expect(rated(38, 24, 33, ministry).found).toMatchObject({ stars: 5, potentialFive: false });
  });

  it("is sent up as a potential of 5 stars only, before or after the province recognised 4", () => {
    expect(sendUpFile(rated(30, 20, 20))).toMatchObject({
      refusal: { code: "rating_file_not_potential" },
    });
    expect(sendUpFile(handedIn)).toMatchObject({ refusal: { code: "rating_file_not_rated" } });
    const before = recognisedFile(done(sendUpFile(rated(38, 24, 33))), "cert_1");
    const after = done(sendUpFile(recognisedFile(rated(38, 24, 33), "cert_1")));
    expect(before).toEqual(after);
    expect(ratingStage(before)).toBe("sent_up");
    expect(sendUpFile(before)).toMatchObject({ refusal: { code: "rating_file_concluded" } });
    expect(done(reopenFile(before)).outcome).toBe("recognised");
  });

  it("is declined only when rated, and a slip is taken back; a recognition is not", () => {
    expect(declineFile(handedIn)).toMatchObject({ refusal: { code: "rating_file_not_rated" } });
    const file = rated(10, 10, 10);
    const declined = done(declineFile(file));
    expect(ratingStage(declined)).toBe("not_recognised");
    expect(reopenFile(declined)).toEqual({ ok: true, value: file });
    expect(reopenFile(done(withdrawFile(file)))).toEqual({ ok: true, value: file });
    expect(reopenFile(recognisedFile(file, "cert_1"))).toMatchObject({
      refusal: { code: "rating_file_concluded" },
    });
  });

  type Act = (file: RatingFile) => Result<RatingFile, RatingFileRefusal>;
  const points = fc.tuple(
    fc.integer({ min: -100, max: 4100 }),
    fc.integer({ min: 0, max: 2500 }),
    fc.integer({ min: 0, max: 3500 }),
  );
  const act: fc.Arbitrary<Act> = fc.oneof(
    fc.integer({ min: -60, max: 60 }).map(
      (days): Act =>
        (file) =>
          handInFile(file, { ...handIn, on: addDays(today, days) }),
    ),
    points.map(
      ([a, b, c]): Act =>
        (file) =>
          rateFile(file, { a: a / 100, b: b / 100, c: c / 100 }, province),
    ),
    fc.constantFrom<Act>(
      withdrawFile,
      (file) => declineFile(file),
      (file) => sendUpFile(file),
      (file) => {
        const recognition = recognitionOf(file, province);
        return recognition.kind === "granted"
          ? { ok: true, value: recognisedFile(file, "cert_1") }
          : { ok: true, value: file };
      },
    ),
  );

  it("whatever happens to it: never recognised without 3 stars, never 5 by a province, never changed once concluded", () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        let file = registered;
        for (const one of acts) {
          const step = one(file);
          if (!step.ok) continue;
          const [was, next] = [file, step.value];
          if (was.certificateId !== null) {
            expect({ ...next, outcome: null }).toEqual({ ...was, outcome: null });
          }
          if (was.isWithdrawn) expect(next).toEqual(was);
          file = next;
        }
        expect(file.found?.stars).not.toBe(5);
        if (file.certificateId !== null) expect([3, 4]).toContain(file.found?.stars);
        if (file.outcome === "sent_up") expect(file.found?.potentialFive).toBe(true);
        if (file.outcome !== null) expect(file.found).not.toBeNull();
        if (file.found !== null) expect(file.handedInOn).not.toBeNull();
        if (file.isWithdrawn) expect([file.outcome, file.certificateId]).toEqual([null, null]);
      }),
    );
  });
});

describe("what a decision makes of a file", () => {
  it.each([
    ["a file nobody handed in", registered, province, "not_handed_in"],
    ["a file without points", handedIn, province, "not_rated"],
    ["below 50 points", rated(10, 10, 10), province, "no_stars"],
    ["4 stars by a ministry", rated(30, 20, 20, ministry), ministry, "not_entitled"],
    ["a withdrawn file", done(withdrawFile(handedIn)), province, "withdrawn"],
    ["a declined file", done(declineFile(rated(10, 10, 10))), province, "concluded"],
    ["a file that has its paper", recognisedFile(rated(30, 20, 20), "c"), province, "concluded"],
  ] as const)("%s is left out and says why", (_what, file, by, reason) => {
    expect(recognitionOf(file, by)).toEqual({ kind: "left_out", reason });
  });

  it("rests on what a round of its own level found; a province also on what the ministry found", () => {
    expect(mayDecideOn("province", "province")).toBe(true);
    expect(mayDecideOn("ministry", "ministry")).toBe(true);
    expect(mayDecideOn("ministry", "province")).toBe(true);
    expect(mayDecideOn("province", "ministry")).toBe(false);
    expect(mayDecideOn("province", "district")).toBe(false);
    expect(recognitionOf(rated(30, 20, 20, ministry), province)).toMatchObject({ stars: 4 });
  });
});
