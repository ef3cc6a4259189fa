import { describe, expect, it } from "vitest";
import { isNarrowed, readRegisterState, registerPages, registerWords } from "./register-query";

const all = readRegisterState({});

describe("the address of the register", () => {
  it("says what was asked, and reads back the same", () => {
    const state = {
      page: 3,
      q: "bát tràng",
      state: "expired",
      stars: 4,
      group: 4,
      set: 21,
      commune: "00577",
      producer: "producer_1",
    } as const;
    expect(readRegisterState(registerWords(state))).toEqual(state);
  });

  it("leaves out what a form sends empty, so that one list has one address", () => {
    const sent = { q: " ", state: "", stars: "", group: "", set: "", commune: "" };
    expect(readRegisterState(sent)).toEqual(all);
    expect(registerWords(all)).toEqual({});
    expect(isNarrowed(readRegisterState({ q: "gốm", page: "2" }))).toBe(false);
    expect(isNarrowed(readRegisterState({ stars: "4" }))).toBe(true);
  });

  it.each([
    { page: "0" },
    { page: "1.5" },
    { page: "9999999" },
    { stars: "2" },
    { stars: "6" },
    { group: "7" },
    { set: "27" },
    { commune: "577" },
    { commune: ["00577", "00578"] },
    { state: "expiring" },
    { producer: "a b" },
    { q: ["a", "b"] },
  ])("means all where it cannot be read: %o", (words) => {
    expect(readRegisterState(words)).toEqual(all);
  });

  it("cuts a very long question between characters", () => {
    const { q } = readRegisterState({ q: "😀".repeat(300) });
    expect(q.length).toBeLessThanOrEqual(200);
    expect(q).toBe("😀".repeat(100));
  });

  it("is exact to the last page", () => {
    expect([0, 1, 20, 21, 40, 41].map(registerPages)).toEqual([1, 1, 1, 2, 2, 3]);
  });
});
