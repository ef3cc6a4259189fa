import { describe, expect, it } from "vitest";
import { loadAdminUnits } from "../../scripts/load-admin-units.mjs";
import { buildAddressIndex } from "../address/index.js";
import { day } from "../time/index.js";
import {
  type AnnexContext,
  fileProducers,
  levelOfAuthority,
  placeFinder,
  type Problem,
  problemLevels,
  problemText,
  readAnnexRow,
  recogniseColumns,
  type RowChoice,
  seenRows,
} from "./index.js";

const index = buildAddressIndex(loadAdminUnits());
const findPlace = placeFinder(index);

const values = {
  "Tên sản phẩm": "Bát men lam",
  "Chủ thể": "HTX Gốm Bát Tràng",
  "Mã số thuế": "",
  "Xã, phường": "Xã Bát Tràng",
  "Quận, huyện": "",
  "Bộ sản phẩm": "21",
  "Hạng sao": "4 sao",
  "Mã hồ sơ": "",
  "Điểm A": "",
  "Điểm B": "",
  "Điểm C": "",
  "Tổng điểm": "",
  "Ngày cấp": "",
  "Hết hạn": "",
  "Số quyết định": "",
  "Ngày quyết định": "",
  "Cơ quan ban hành": "",
};

const headers = Object.keys(values);
const context: AnnexContext = {
  mapping: recogniseColumns(headers),
  headers,
  decision: {
    number: "5120/QĐ-UBND",
    decidedOn: day("2026-08-20"),
    issuedBy: "UBND thành phố Hà Nội",
    issuerLevel: "province",
  },
  issuedOn: day("2026-08-25"),
  index,
  findPlace,
};

const read = (more: Partial<typeof values> = {}, choice: RowChoice = {}) =>
  readAnnexRow(Object.values({ ...values, ...more }), context, choice);
const codes = (more: Partial<typeof values>, choice: RowChoice = {}): string[] =>
  read(more, choice).problems.map(({ code }) => code);
const firstText = (more: Partial<typeof values>): string => {
  const [first] = read(more).problems;
  return first === undefined ? "" : problemText(first, "vi");
};

describe("a row of an annex", () => {
  it("is read in full, with the annex's decision and the term of its rule", () => {
    expect(read()).toMatchObject({
      problems: [],
      row: {
        producerKind: "hop_tac_xa",
        communeCode: "00577",
        formerPlace: null,
        setNumber: 21,
        stars: 4,
        issuedOn: "2026-08-25",
        validThrough: "2029-08-24",
        ratingKind: "first",
      },
    });
  });

  it("keeps potential five beside its four stars, and asks when no stars are given", () => {
    expect(read({ "Hạng sao": "4 sao, tiềm năng 5 sao", "Tổng điểm": "92" })).toMatchObject({
      problems: [],
      row: { stars: 4, potentialFive: true },
    });
    expect(codes({ "Hạng sao": "Tiềm năng 5 sao" })).toEqual(["potential_without_stars"]);
    expect(codes({ "Hạng sao": "2 sao" })).toEqual(["stars_not_certified"]);
  });

  it("rule 7: names the rule when the authority was not entitled on that day", () => {
    expect(firstText({ "Hạng sao": "5 sao" })).toContain("Quyết định 26/2026/QĐ-TTg");
    const district = {
      "Hạng sao": "3 sao",
      "Số quyết định": "14/QĐ-UBND",
      "Cơ quan ban hành": "UBND huyện Gia Lâm",
    };
    expect(codes({ ...district, "Ngày quyết định": "06/07/2025" })).toEqual([
      "issuer_not_entitled",
    ]);
    expect(codes({ ...district, "Ngày quyết định": "05/07/2025" })).toEqual([]);
    const early = { ...district, "Xã, phường": "", "Ngày quyết định": "01/01/2019" };
    expect(codes(early)).toEqual(["decision_before_rules"]);
    expect(codes(district)).toEqual(["decision_incomplete"]);
  });

  it("rule 12: an old name that several units bore forces a choice, with its district it does not", () => {
    const { row, problems } = read({ "Xã, phường": "Vạn Phúc" });
    expect(problems.map(({ code }) => code)).toEqual(["commune_ambiguous"]);
    expect(row?.communeCode).toBeNull();
    expect(row?.communeCandidates.length).toBeGreaterThan(1);
    expect(codes({ "Xã, phường": "Phùng Xá" })).toEqual(["commune_ambiguous"]);
    const inHaDong = read({ "Xã, phường": "phường Vạn Phúc", "Quận, huyện": "quận Hà Đông" });
    expect(inHaDong.problems).toEqual([]);
    expect(inHaDong.row?.formerPlace).toBe("phường Vạn Phúc, quận Hà Đông");
    expect(read({ "Xã, phường": "Van Phuc" }, { commune_code: "09556" })).toMatchObject({
      problems: [],
      row: { communeCode: "09556", formerPlace: "Van Phuc" },
    });
  });

  it("rule 13: finds a commune however it was typed", () => {
    for (const typed of ["bat trang", "XÃ BÁT TRÀNG", "Xã Bát Tràng".normalize("NFD"), "00577"]) {
      expect(read({ "Xã, phường": typed }).row?.communeCode).toBe("00577");
    }
    expect(codes({ "Xã, phường": "Xã Không Có" })).toEqual(["commune_unknown"]);
    expect(codes({ "Xã, phường": "Xã Không Có" }, { commune_code: null })).toEqual([]);
  });

  it("holds points against the maximum of their part, their sum and the stars", () => {
    const points = (a: string, b: string, c: string, total = "") =>
      codes({ "Điểm A": a, "Điểm B": b, "Điểm C": c, "Tổng điểm": total });
    expect(points("30", "20,5", "25", "75,5")).toEqual([]);
    expect(points("41", "20", "25")).toEqual(["points_over_maximum"]);
    expect(points("30", "20", "25", "80")).toEqual(["points_do_not_add_up"]);
    expect(points("20", "20", "25")).toEqual(["stars_above_points"]);
    expect(points("40", "25", "30")).toEqual(["stars_below_points"]);
    expect(points("30", "", "25")).toEqual(["points_incomplete"]);
    expect(points("ba", "", "")).toEqual(["points_unreadable"]);
  });

  it("is refused for days out of order, a set, a dossier code or a tax code that is none", () => {
    expect(codes({ "Ngày cấp": "19/08/2026" })).toEqual(["days_out_of_order"]);
    expect(codes({ "Hết hạn": "hôm qua" })).toEqual(["day_unreadable"]);
    expect(codes({ "Bộ sản phẩm": "27" })).toEqual(["set_unknown"]);
    expect(read({ "Bộ sản phẩm": "vai, may mac" }).row?.setNumber).toBe(22);
    expect(codes({ "Mã hồ sơ": "01-577-1-2026" })).toEqual(["dossier_code_malformed"]);
    expect(codes({ "Mã số thuế": "12" })).toEqual(["tax_code_unreadable"]);
    expect(codes({ "Tổng điểm": "#REF!" })).toEqual(["cell_broken"]);
  });

  it("is passed over when it is a heading or a sum, and named when a part of it is missing", () => {
    const line = (...cells: string[]) =>
      readAnnexRow(cells, context).problems.map(({ code }) => code);
    const wide = headers.map(() => "I. HUYỆN GIA LÂM");
    expect(line(...wide)).toEqual(["not_a_product_row"]);
    expect(line("Tổng cộng", "", "", "", "", "", "12")).toEqual(["not_a_product_row"]);
    expect(codes({ "Chủ thể": "" })).toEqual(["producer_missing"]);
    expect(codes({ "Tên sản phẩm": "" })).toEqual(["product_missing"]);
  });
});

describe("the sentence of a problem", () => {
  it("quotes what the cell holds, and nothing of an empty cell", () => {
    expect(firstText({ "Hạng sao": "năm" })).toBe(
      "Không đọc được hạng sao “năm”. Hãy ghi 3, 4 hoặc 5.",
    );
    expect(firstText({ "Hạng sao": "" })).toBe("Không đọc được hạng sao. Hãy ghi 3, 4 hoặc 5.");
  });

  it("has every fact filled in", () => {
    expect(firstText({ "Bộ sản phẩm": "27" })).toBe(
      "Không có bộ sản phẩm “27”. Hãy ghi số từ 1 đến 26 hoặc đúng tên bộ.",
    );
  });
});

describe("an authority", () => {
  it.each([
    ["UBND thành phố Hà Nội", "province"],
    ["UBND TP Hà Nội", "province"],
    ["UBND tỉnh Bắc Ninh", "province"],
    ["UBND huyện Gia Lâm", "district"],
    ["UBND thị xã Sơn Tây", "district"],
    ["UBND thành phố Thủ Đức", "district"],
    ["Bộ Nông nghiệp và Môi trường", "ministry"],
    ["Chi cục Phát triển nông thôn", null],
  ])("%s is of level %j", (name, level) => {
    expect(levelOfAuthority(name, index)).toBe(level);
  });
});

describe("the rows of one file", () => {
  const placed = (number: number, product: string, producer: string) => {
    const { row } = read({ "Tên sản phẩm": product, "Chủ thể": producer });
    if (row === null) throw new Error("unread");
    return { number, row, producerKey: fileProducers().keyOf(row) };
  };
  const said = (problems: readonly Problem[]) => problems.map(({ code }) => code);
  it("the later of two that are alike is named, with the row of the first", () => {
    const seen = seenRows();
    expect(seen(placed(2, "Bát", "HTX A"))).toEqual([]);
    expect(seen(placed(9, "BÁT", "HTX A"))).toEqual([
      { code: "duplicate_in_file", facts: { row: 2 } },
    ]);
  });
  it("rule 3: a product of the same name of another producer is kept apart, and said so", () => {
    const seen = seenRows();
    seen(placed(2, "Bát", "HTX A"));
    expect(said(seen(placed(3, "Bát", "HTX B")))).toEqual(["same_product_of_another"]);
    expect(problemLevels.same_product_of_another).toBe("warns");
  });

  it("a row without a tax code follows the others of its name, households of two communes stay two", () => {
    const ofFile = fileProducers();
    const one = { producer: "Hộ Nguyễn Văn An", taxCode: "0100109106", communeCode: "00577" };
    const bare = { ...one, taxCode: null, communeCode: null };
    ofFile.note(one);
    expect(ofFile.keyOf(bare)).toBe(ofFile.keyOf(one));
    const other = fileProducers();
    const [here, there] = [
      { ...bare, communeCode: "00577" },
      { ...bare, communeCode: "09556" },
    ];
    other.note(here);
    other.note(there);
    expect(other.keyOf(here)).not.toBe(other.keyOf(there));
  });
});
