import { describe, expect, it } from "vitest";
import {
  cleanCell,
  headerFingerprint,
  isNumberingLine,
  missingFields,
  readDay,
  readPoints,
  readProducerKind,
  readRatingKind,
  readStars,
  readTaxCode,
  recogniseColumns,
} from "./index.js";

describe("the columns of an annex", () => {
  it("are recognised by their headers, with or without accents", () => {
    const headers = ["STT", "Tên sản phẩm", "TEN CHU THE", "Hạng sao", "Xã/phường", "Quận, huyện"];
    expect(recogniseColumns(headers)).toEqual({
      product: 1,
      producer: 2,
      stars: 3,
      commune: 4,
      district: 5,
    });
  });

  it("are told apart by the longer name", () => {
    const headers = ["Quyết định số", "Ngày quyết định", "Điểm A", "Điểm B", "Điểm C", "Tổng điểm"];
    expect(recogniseColumns(headers)).toMatchObject({
      decision_number: 0,
      decided_on: 1,
      part_a: 2,
      part_b: 3,
      part_c: 4,
      total: 5,
    });
  });

  it("are missing when product, producer or stars have none", () => {
    expect(missingFields(recogniseColumns(["Tên sản phẩm", "Ghi chú"]))).toEqual([
      "producer",
      "stars",
    ]);
  });

  it("have one fingerprint however they were typed", () => {
    expect(headerFingerprint(["Hạng  sao", "Xã"])).toBe(headerFingerprint(["HANG SAO", "xa"]));
  });

  it("may be numbered in a line of their own", () => {
    expect(isNumberingLine(["(1)", "(2)", "(3)"])).toBe(true);
    expect(isNumberingLine(["1", "Bát men lam", "3"])).toBe(false);
  });
});

describe("a cell", () => {
  it("loses no-break spaces and invisible characters", () => {
    expect(cleanCell(" Bát\u00A0\u200Bmen\uFEFF  lam ".normalize("NFD"))).toBe("Bát men lam");
  });

  it.each([
    ["05/08/2026", "2026-08-05"],
    ["5.8.2026", "2026-08-05"],
    ["2026-08-05T00:00:00", "2026-08-05"],
    ["Ngày 5 tháng 8 năm 2026", "2026-08-05"],
    ["46239", "2026-08-05"],
    ["31/02/2026", null],
    ["08/2026", null],
    ["5/8/26", null],
  ])("%j is the day %j", (text, read) => {
    expect(readDay(text)).toBe(read);
  });

  it.each([
    ["38,5", 3850],
    ["38.25", 3825],
    ["40", 4000],
    ["38,123", null],
    ["-1", null],
    ["cao", null],
  ])("%j is %j hundredths of a point", (text, read) => {
    expect(readPoints(text)).toBe(read);
  });

  it.each([
    ["4 sao", 4, false],
    ["OCOP 4*", 4, false],
    ["★★★", 3, false],
    ["Bốn sao", 4, false],
    ["4 sao (tiềm năng 5 sao)", 4, true],
    ["Tiềm năng 5 sao", null, true],
    ["2", 2, false],
    ["3-4 sao", null, false],
    ["đạt", null, false],
  ])("%j says %j stars, potential five: %j", (text, stars, potentialFive) => {
    expect(readStars(text)).toEqual({ stars, potentialFive });
  });

  it.each([
    ["Lần đầu", "first"],
    ["Nâng hạng", "upgrade"],
    ["Đánh giá, phân hạng lại", "re_rating"],
    ["khác", null],
  ])("%j is the rating %j", (text, read) => {
    expect(readRatingKind(text)).toBe(read);
  });

  it.each([
    ["HTX Dệt lụa Vạn Phúc", "hop_tac_xa"],
    ["Công ty TNHH Gốm Chi", "doanh_nghiep_nho_vua"],
    ["Hộ kinh doanh Nguyễn Văn An", "ho_kinh_doanh"],
    ["Hội Nông dân xã", "hoi_hiep_hoi"],
    ["Lụa Hà Đông", null],
  ])("%j tells of a producer of kind %j", (text, read) => {
    expect(readProducerKind(text)).toBe(read);
  });

  it("gives back the zero a spreadsheet dropped from a tax code, and only where it can be no other", () => {
    expect(readTaxCode("0100109106")).toBe("0100109106");
    expect(readTaxCode("100109106")).toBe("0100109106");
    expect(readTaxCode("100109107")).toBeNull();
    expect(readTaxCode("0100109106-001")).toBe("0100109106-001");
    expect(readTaxCode("1085012345")).toBe("1085012345");
    expect(readTaxCode("01085012345")).toBe("001085012345");
    expect(readTaxCode("12345")).toBeNull();
  });
});
