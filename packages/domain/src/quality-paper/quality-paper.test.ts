import { describe, expect, it } from "vitest";
import type { RatedCertificate } from "../certificate/index.js";
import { addDays, day, startOfDayAt } from "../time/index.js";
import {
  checkPaper,
  isPaperKind,
  isPaperValid,
  lapsedCertificate,
  paperKindFacts,
  paperKinds,
  paperRules,
  papersFor,
  paperState,
  type QualityPaper,
  receiptPermission,
  usualPaperEnd,
} from "./index.js";

const today = day("2026-11-25");
const facility: QualityPaper = {
  id: "p1",
  producerId: "bep",
  productId: null,
  kind: "food_safety_facility",
  number: "12/2024/ATTP",
  issuedBy: "Sở Công Thương",
  issuedOn: day("2023-11-26"),
  validThrough: today,
  withdrawnAt: null,
};
const yesterday = addDays(today, -1);
const expired = { ...facility, validThrough: yesterday };

describe("the kinds of paper", () => {
  it("are fourteen, each named in both languages, with a purpose, a source and a rule that has a source", () => {
    expect(paperKinds).toHaveLength(14);
    expect(new Set(paperKinds.map(({ kind }) => kind)).size).toBe(14);
    for (const { kind, ...texts } of paperKinds) {
      for (const text of Object.values(texts)) expect(text.trim()).not.toBe("");
      const rows = paperRules.filter((rule) => rule.kind === kind);
      expect(rows.length).toBeGreaterThan(0);
      for (const { source } of rows) expect(source.trim()).not.toBe("");
      expect(paperKindFacts(kind).kind).toBe(kind);
    }
    expect(isPaperKind("driving")).toBe(false);
  });

  it("never have two rules for one day", () => {
    for (const one of paperRules) {
      const others = paperRules.filter((other) => other !== one && other.kind === one.kind);
      for (const other of others) {
        const isBefore =
          other.throughOn !== null && one.fromOn !== null && other.throughOn < one.fromOn;
        const isAfter =
          one.throughOn !== null && other.fromOn !== null && one.throughOn < other.fromOn;
        expect(isBefore || isAfter).toBe(true);
      }
    }
  });

  it("of a facility certificate runs three years when nothing else is printed", () => {
    expect(usualPaperEnd("food_safety_facility", day("2024-02-29"))).toBe("2027-02-27");
    expect(usualPaperEnd("geographical_indication", today)).toBeNull();
    expect(usualPaperEnd("food_safety_facility", day("2009-01-01"))).toBeNull();
  });
});

describe("a paper", () => {
  it("counts through its last day, is expiring for 60 days and expired from the next", () => {
    const on = (days: number) => paperState(facility, addDays(today, days));
    expect([on(-61), on(-60), on(0), on(1)]).toEqual(["valid", "expiring", "expiring", "expired"]);
    expect(isPaperValid(facility, today)).toBe(true);
    expect(isPaperValid(facility, addDays(today, 1))).toBe(false);
    expect(isPaperValid(facility, day("2023-11-25"))).toBe(false);
  });

  it("without an end stays valid until it is withdrawn, from the business day of the withdrawal", () => {
    const withdrawn = { ...facility, validThrough: null, withdrawnAt: startOfDayAt(today) };
    expect(paperState(withdrawn, yesterday)).toBe("valid");
    expect(paperState(withdrawn, today)).toBe("withdrawn");
  });

  it("speaks for its product only, or for all goods of its producer", () => {
    const own = { ...facility, id: "p2", productId: "com" };
    const papers = [facility, own, { ...facility, producerId: "khac" }];
    expect(papersFor(papers, "bep", "com")).toEqual([facility, own]);
    expect(papersFor(papers, "bep", "tra")).toEqual([facility]);
  });

  it.each([
    [{ kind: "driving" }, "paper_kind_unknown"],
    [{ number: " " }, "paper_number_missing"],
    [{ issuedBy: "" }, "paper_issuer_missing"],
    [{ issuedOn: addDays(today, 1) }, "paper_issued_in_future"],
    [{ validThrough: day("2020-01-01") }, "paper_days_out_of_order"],
    [{ validThrough: null }, "paper_end_missing"],
  ])("with %j is refused as %s", (more, code) => {
    expect(checkPaper({ ...facility, ...more }, today)).toMatchObject({
      ok: false,
      refusal: { code },
    });
  });

  it("needs an end only where its kind says so", () => {
    const gi = { ...facility, kind: "geographical_indication", validThrough: null };
    expect(checkPaper(gi, today)).toEqual({ ok: true, value: { kind: "geographical_indication" } });
    expect(checkPaper(facility, today).ok).toBe(true);
  });
});

describe("rule 17: a lapsed paper", () => {
  const ask = (papers: readonly QualityPaper[], mode: "warn" | "block" = "block") =>
    receiptPermission({ papers, certificateLapsed: null, on: today, mode });

  it("blocks new receipts from the day after its last, or warns where the office chose so", () => {
    expect(ask([facility])).toEqual({ outcome: "allowed", reasons: [] });
    expect(ask([expired])).toEqual({
      outcome: "blocked",
      reasons: [{ about: "paper", paper: expired, state: "expired", lastDayOn: yesterday }],
    });
    expect(ask([expired], "warn").outcome).toBe("warned");
  });

  it("blocks when withdrawn as well", () => {
    const withdrawn = { ...facility, withdrawnAt: startOfDayAt(today) };
    expect(ask([withdrawn])).toMatchObject({
      outcome: "blocked",
      reasons: [{ state: "withdrawn", lastDayOn: today }],
    });
  });

  it("blocks no longer once it is renewed or another paper proves the same", () => {
    const renewed = { ...facility, id: "p2", validThrough: day("2029-01-01") };
    expect(ask([expired, renewed]).outcome).toBe("allowed");
    expect(ask([expired, { ...renewed, kind: "haccp" }]).outcome).toBe("allowed");
    expect(ask([expired, { ...renewed, kind: "trademark" }]).outcome).toBe("blocked");
    expect(ask([expired, { ...renewed, kind: "craft_spirit_permit" }]).outcome).toBe("blocked");
  });

  it("is named once for each proof, by the paper that ended last", () => {
    const older = { ...expired, id: "p0", validThrough: day("2023-01-01") };
    const permit: QualityPaper = { ...expired, id: "p3", kind: "craft_spirit_permit" };
    const { reasons } = ask([older, expired, permit]);
    expect(reasons.map((reason) => reason.about === "paper" && reason.paper.id)).toEqual([
      "p1",
      "p3",
    ]);
  });

  it("that is no condition of trade blocks nothing, nor does the absence of papers", () => {
    expect(ask([{ ...expired, kind: "organic" }]).outcome).toBe("allowed");
    expect(ask([]).outcome).toBe("allowed");
  });
});

describe("rule 17: a lapsed certificate", () => {
  const certificate: RatedCertificate = {
    id: "c1",
    productId: "com",
    producerId: "bep",
    stars: 4,
    decidedOn: day("2023-11-25"),
    issuedOn: day("2023-11-25"),
    validThrough: yesterday,
    revokedAt: null,
    supersededOn: null,
    extension: null,
  };
  const at = startOfDayAt(today);
  const lapsed = (...certificates: RatedCertificate[]) =>
    lapsedCertificate(certificates, "com", "bep", at);

  it("is the one that ended last, unless another counts", () => {
    const older = { ...certificate, id: "c0", validThrough: day("2022-01-01") };
    expect(lapsed(older, certificate)).toEqual({
      certificateId: "c1",
      state: "expired",
      lastDayOn: yesterday,
    });
    expect(lapsed(certificate, { ...certificate, id: "c2", validThrough: today })).toBeNull();
    expect(lapsed()).toBeNull();
    expect(lapsed({ ...certificate, productId: "tra" })).toBeNull();
  });

  it("may be revoked, and is none before its first day", () => {
    const revoked = { ...certificate, validThrough: day("2027-01-01"), revokedAt: at };
    expect(lapsed(revoked)).toMatchObject({ state: "revoked", lastDayOn: today });
    const coming = addDays(today, 5);
    expect(
      lapsed({ ...certificate, issuedOn: coming, validThrough: addDays(coming, 9) }),
    ).toBeNull();
  });

  it("blocks or warns like a paper", () => {
    const ask = (mode: "warn" | "block") =>
      receiptPermission({ papers: [], certificateLapsed: lapsed(certificate), on: today, mode });
    expect(ask("block")).toMatchObject({ outcome: "blocked", reasons: [{ about: "certificate" }] });
    expect(ask("warn").outcome).toBe("warned");
  });
});
