import { describe, expect, it } from "vitest";
import { csvLine, csvRemark } from "./csv";

describe("a line of the open data", () => {
  it("quotes what would break it, and leaves numbers and nothing as they are", () => {
    expect(csvLine(['Bát "lam", to', 4, null, "Trà\nsen"])).toBe(
      '"Bát ""lam"", to",4,,"Trà\nsen"\r\n',
    );
  });

  it.each(["=1+1", "+84", "-1", "@SUM(A1)", "\t=1", "＝1", "  =1"])(
    "never starts a formula: %j",
    (text) => {
      expect(csvLine([text])).toBe(`'${text}\r\n`);
    },
  );

  it("keeps a remark on one line, whatever it says", () => {
    expect(csvRemark("Nguồn:\n=1")).toBe("# Nguồn: =1\r\n");
  });
});
