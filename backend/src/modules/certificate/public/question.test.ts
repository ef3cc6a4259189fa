import { describe, expect, it } from "vitest";
import { questionOf } from "./question";

describe("a question to the register", () => {
  it.each([
    ["Quyết định số 813/QĐ-UBND ngày 19/02/2020", "813/qd-ubnd"],
    ["QĐ số 4894 / QĐ - UBND", "4894 / qd - ubnd"],
    ["theo 12/QĐ-BNN-VPĐP của Bộ", "12/qd-bnn-vpdp"],
  ])("that quotes a decision, %j, looks for its number alone", (typed, looked) => {
    expect(questionOf(typed)).toBe(looked);
  });

  it.each(["Bát men lam", "813", "813 qd ubnd", "Lò gốm Bát Tràng"])(
    "of other words, %j, stays as it is",
    (typed) => {
      expect(questionOf(typed)).toBe(typed);
    },
  );
});
