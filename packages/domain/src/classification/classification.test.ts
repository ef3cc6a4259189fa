import { describe, expect, it } from "vitest";
import { ruleSets } from "../certificate/index.js";
import {
  carriesStock,
  classificationOf,
  type ClassificationRule,
  currentRule,
  groupByCode,
  groupByName,
  groupOfSet,
  minAgeOfSet,
  productGroups,
  productSets,
  setByName,
  setByNumber,
  setsOfGroup,
} from "./index.js";

describe("the classification of QĐ 26/2026", () => {
  it("has 6 groups and 26 sets, numbered without a hole, each in a group", () => {
    expect(productGroups.map((group) => group.code)).toEqual(["I", "II", "III", "IV", "V", "VI"]);
    expect(productSets.map((set) => set.number)).toEqual(
      Array.from({ length: 26 }, (_, index) => index + 1),
    );
    expect(productGroups.map((group) => setsOfGroup(group.code).length)).toEqual([
      13, 4, 3, 2, 3, 1,
    ]);
    expect(new Set(productGroups.map((group) => group.handle)).size).toBe(6);
  });

  it("names the rule and the source in every row", () => {
    for (const row of [...productGroups, ...productSets]) {
      expect(row.rule).toBe(currentRule);
      expect(row.source).toContain("QĐ 26/2026/QĐ-TTg");
      expect(row.nameVi).not.toBe("");
      expect(row.nameEn).not.toBe("");
    }
  });

  it("rule 9: has 26 sets that name their rule, and lets every one but the services carry stock", () => {
    expect(productSets.map((set) => [set.number, set.rule])).toEqual(
      Array.from({ length: 26 }, (_, index) => [index + 1, "QD-26-2026"]),
    );
    const without = productSets.filter((set) => !carriesStock(set));
    expect(without.map((set) => set.number)).toEqual([26]);
  });

  it.each([
    [1, "I"],
    [13, "I"],
    [14, "II"],
    [18, "III"],
    [21, "IV"],
    [22, "IV"],
    [25, "V"],
    [26, "VI"],
  ])("puts set %i into group %s", (number, code) => {
    const set = setByNumber(number);
    expect(set && groupOfSet(set)).toEqual(groupByCode(code));
  });

  it("knows no set 0 or 27 and no group VII", () => {
    expect([setByNumber(0), setByNumber(27), groupByCode("VII")]).toEqual([null, null, null]);
  });
});

describe("the classifications of earlier rules", () => {
  const rules: ClassificationRule[] = ["QD-1048-2019", "QD-148-2023", "QD-26-2026"];

  it.each(rules)(
    "%s has six groups and no set outside of them, each row with its source",
    (rule) => {
      const { groups, sets } = classificationOf(rule);
      expect(groups.map((group) => group.code)).toEqual(["I", "II", "III", "IV", "V", "VI"]);
      for (const row of [...groups, ...sets]) {
        expect(row.rule).toBe(rule);
        expect(row.source).toMatch(/^QĐ \d/u);
      }
      for (const set of sets) {
        expect(groups).toContain(groupOfSet(set));
        expect(setByNumber(set.number, rule)).toBe(set);
      }
      expect(groups.flatMap((group) => setsOfGroup(group.code, rule))).toEqual(sets);
    },
  );

  it.each(ruleSets.map((rule) => [rule.id, rule.classification]))(
    "the rule set %s names one that is known: %s",
    (_, classification) => {
      expect(rules).toContain(classification);
    },
  );

  it("knows the 26 sets of 2023, and says of 2019 that its sets are missing", () => {
    expect(classificationOf("QD-148-2023").sets.map((set) => set.number)).toEqual(
      Array.from({ length: 26 }, (_, index) => index + 1),
    );
    const { groups, sets } = classificationOf("QD-1048-2019");
    expect(sets).toEqual([]);
    for (const group of groups) expect(group.source).toContain("26 sets below them are left out");
  });

  it("keeps textiles a branch of its own in 2019, and a set of the handicrafts since", () => {
    expect(groupByCode("IV", "QD-1048-2019")?.nameVi).toBe("Vải và may mặc");
    for (const rule of ["QD-148-2023", "QD-26-2026"] as const) {
      expect(setByNumber(22, rule)).toMatchObject({ nameVi: "Vải, may mặc", group: "IV" });
    }
  });

  it("leaves names to the rule in force: one only an earlier rule has is not guessed", () => {
    expect(groupByName("Lưu niệm - nội thất - trang trí")).toBeNull();
    expect(setByName("Tinh dầu và thảo dược khác")).toBeNull();
  });
});

describe("goods that are not for everybody", () => {
  it.each([
    ["QD-26-2026", [14, 15]],
    ["QD-148-2023", [14, 15]],
    ["QD-1048-2019", []],
    ["QD-unknown", []],
  ])("under %s the sets of alcoholic drinks ask for 18 years: %j", (rule, sets) => {
    const asking = Array.from({ length: 26 }, (_, at) => at + 1).filter(
      (set) => minAgeOfSet(set, rule) !== null,
    );
    expect(asking).toEqual(sets);
    for (const set of asking) expect(minAgeOfSet(set, rule)).toBe(18);
  });
});

describe("names as lists and the press write them", () => {
  it.each([
    ["Thực phẩm", "I"],
    ["Hàng thủ công mỹ nghệ", "IV"],
    ["thu cong my nghe", "IV"],
    ["Dược liệu và sản phẩm từ dược liệu", "III"],
    ["Sinh vật cảnh", "V"],
    ["Dịch vụ du lịch", "VI"],
  ])("%j is group %s", (name, code) => {
    expect(groupByName(name)?.code).toBe(code);
  });

  it.each([
    ["Thủ công mỹ nghệ gia dụng, trang trí", 21],
    ["Chế biến từ thịt, trứng, sữa, thủy sản, mật ong", 8],
    ["Chế biến từ thịt, trứng, sữa, thuỷ sản, ...", 8],
    ["Chế biến từ thịt, trứng, sữa, thủy sản, …", 8],
    ["Hoa", 23],
    ["Chè tươi, chè chế biến", 11],
  ])("%j is set %i", (name, number) => {
    expect(setByName(name)?.number).toBe(number);
  });

  it("finds every set by its own name", () => {
    for (const set of productSets) expect(setByName(set.nameVi)).toBe(set);
  });

  it.each(["Chế biến từ", "", "...", "Điện thoại"])("does not guess what %j means", (name) => {
    expect(setByName(name)).toBeNull();
    expect(groupByName(name)).toBeNull();
  });
});
