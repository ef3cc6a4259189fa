import { describe, expect, it } from "vitest";
import { loadAdminUnits } from "../../scripts/load-admin-units.mjs";
import { fold } from "../text/index.js";
import {
  buildAddressIndex,
  communesOf,
  communeText,
  type CommuneMatch,
  findCommune,
  formerUnitText,
  resolveCommune,
  searchCommunes,
} from "./index.js";

const units = loadAdminUnits();
const index = buildAddressIndex(units);
const nameOf = (code: string): string | undefined => findCommune(index, code)?.name;
const search = (text: string): CommuneMatch[] => searchCommunes(index, text, { limit: 50 });
const codes = (text: string): string[] => search(text).map((match) => match.commune.code);
const namedFormerly = (text: string, name: string): string[] =>
  search(text)
    .filter(({ former }) => former !== null && former.name.endsWith(` ${name}`))
    .map(({ commune, former }) => `${commune.code} ${former?.district ?? ""}`);

describe("the list in force", () => {
  it("has 34 provinces and 3.321 communes, 126 of them in Hanoi", () => {
    expect(units.provinces).toHaveLength(34);
    expect(units.communes).toHaveLength(3321);
    expect(communesOf(index, "01")).toHaveLength(126);
  });

  it("keeps codes as text with their leading zeros, each once, and names in NFC", () => {
    for (const [code] of units.provinces) expect(code).toMatch(/^\d{2}$/);
    for (const [code, , name] of units.communes) {
      expect(code).toMatch(/^\d{5}$/);
      expect(name).toBe(name.normalize("NFC").trim());
    }
    expect(index.communesByCode.size).toBe(3321);
    expect(nameOf("00004")).toBe("Phường Ba Đình");
    expect(nameOf("4")).toBeUndefined();
  });

  it("has Đồng Nai as a city, with the wards renamed in 2026", () => {
    expect(units.provinces).toContainEqual(["75", "Thành phố Đồng Nai"]);
    const wards = "25270 25357 25363 26116 26170 26248 26326 26368 26425 26485".split(" ");
    for (const code of wards) expect(nameOf(code)).toMatch(/^Phường /);
    expect(nameOf("26485")).toBe("Phường Nhơn Trạch");
  });

  it("has the two new codes and not the old ones, and old names lead to the new", () => {
    expect([nameOf("23737"), nameOf("06970")]).toEqual([undefined, undefined]);
    expect([nameOf("23938"), nameOf("06978")]).toEqual(["Xã Ia Mơ", "Xã Ba Chẽ"]);
    expect(namedFormerly("thị trấn Ba Chẽ", "Ba Chẽ")).toEqual(["06978 Huyện Ba Chẽ"]);
  });

  it("writes provinces with their kind", () => {
    expect(index.provinces.map((province) => province.name)).toEqual(
      index.provinces.map(({ name }) => expect.stringMatching(/^(?:Tỉnh|Thành phố) /) && name),
    );
    const haDong = findCommune(index, "09556");
    expect(haDong && communeText(haDong)).toBe("Phường Hà Đông, Thành phố Hà Nội");
  });

  it("leads every former commune to a commune in force", () => {
    expect(units.oldCommunes.length).toBeGreaterThan(10_000);
    for (const [, district, commune] of units.oldCommunes) {
      expect(units.oldDistricts[district]).toBeDefined();
      expect(units.communes[commune]).toBeDefined();
    }
  });
});

describe("the search for a commune", () => {
  it.each([
    ["bat trang", "00577"],
    ["Bát Tràng", "00577"],
    ["xa bat trang", "00577"],
    ["BA DINH", "00004"],
    ["ba đì", "00004"],
    ["phường Hà Đông, TP Hà Nội", "09556"],
    ["Hoà Lạc", "09988"],
    ["Hòa Lạc".normalize("NFD"), "09988"],
    ["so dong hoai duc", "09871"],
  ])("finds %j first as %s", (text, code) => {
    expect(codes(text)[0]).toBe(code);
  });

  it("finds communes by name and province, with and without accents", () => {
    // All of Hanoi, and every fortieth of the country: each search reads 14.000 names.
    const others = [...index.communesByCode.values()].filter((_, place) => place % 40 === 0);
    for (const commune of [...communesOf(index, "01"), ...others]) {
      expect(codes(communeText(commune))).toContain(commune.code);
      expect(codes(fold(communeText(commune)))).toContain(commune.code);
    }
  });

  it("says of an old name which unit it was", () => {
    const [match] = search("phường Vạn Phúc, Q. Hà Đông, Hà Nội");
    expect(match?.commune.code).toBe("09556");
    expect(match?.former && formerUnitText(match.former)).toBe("Phường Vạn Phúc, quận Hà Đông");
    expect(search("bat trang")[0]?.former).toBeNull();
  });

  it("gives every place of an ambiguous old name, never a guess", () => {
    expect(namedFormerly("van phuc ha noi", "Vạn Phúc")).toEqual([
      "00685 Huyện Thanh Trì",
      "09556 Quận Hà Đông",
    ]);
    expect(namedFormerly("Phùng Xá", "Phùng Xá")).toEqual([
      "10003 Huyện Thạch Thất",
      "10465 Huyện Mỹ Đức",
    ]);
  });

  it("gives every part of a commune that was split", () => {
    const parts = (text: string): string[] => codes(text).slice(0, 3).sort();
    expect(parts("Duyên Thái Thường Tín")).toEqual(["00679", "00685", "10210"]);
    expect(parts("Mễ Trì")).toEqual(["00175", "00592", "00637"]);
    expect(codes("Cự Khê").slice(0, 2).sort()).toEqual(["09568", "10126"]);
    expect(codes("Dịch Vọng Hậu").slice(0, 2).sort()).toEqual(["00160", "00166"]);
    expect(codes("Bát Tràng Gia Lâm")).toEqual(["00577", "00145", "00565"]);
  });

  it.each([
    ["Kim Lan Gia Lâm", "00577"],
    ["Kiêu Kỵ", "00565"],
    ["Sài Sơn", "09895"],
    ["Cộng Hòa Quốc Oai", "09931"],
    ["Đường Lâm Sơn Tây", "09574"],
    ["Vân Từ Phú Xuyên", "10330"],
    ["Phú Túc Phú Xuyên", "10279"],
    ["Quất Động", "10231"],
    ["Tân Ước", "10180"],
    ["Thanh Thùy Thanh Oai", "10144"],
    ["Trúc Bạch", "00004"],
    ["Cát Quế", "09856"],
    ["Vân Hà Đông Anh", "00475"],
    ["Quảng Phú Cầu", "10369"],
    ["Thanh Xuân Sóc Sơn", "00433"],
  ])("knows the craft place %s as %s", (text, code) => {
    expect(codes(text)[0]).toBe(code);
  });

  it("puts accents as typed before other accents", () => {
    const firstOf = (text: string): string | undefined => search(text)[0]?.commune.name;
    expect(firstOf("Tân Thanh")).toBe("Xã Tân Thanh");
    expect(firstOf("Tân Thành")).toMatch(/Tân Thành$/);
  });

  it("offers the communes of an old district by its name", () => {
    const offered = searchCommunes(index, "gia lam").map((match) => match.commune.code);
    expect(offered[0]).toBe("00565");
    expect(offered).toEqual(expect.arrayContaining(["00541", "00562", "00577"]));
  });

  it("takes a number whole, so ward 1 is not ward 12", () => {
    expect(namedFormerly("Phường 1 Gò Vấp", "12")).toEqual([]);
    expect(search("Phường 1 Gò Vấp")[0]?.former?.name).toBe("Phường 1");
  });

  it("stays inside the province asked for, and gives no more than the limit", () => {
    const inHanoi = searchCommunes(index, "van", { provinceCode: "01", limit: 5 });
    expect(inHanoi).toHaveLength(5);
    for (const { commune } of inHanoi) expect(commune.province.code).toBe("01");
  });

  it("answers each commune once, and nothing to nothing", () => {
    const found = codes("phu");
    expect(new Set(found).size).toBe(found.length);
    expect(search(" , ")).toEqual([]);
    expect(search("khong co dau het")).toEqual([]);
  });
});

describe("rule 12: a name as it was written", () => {
  const resolved = (text: string): string => {
    const answer = resolveCommune(index, text);
    if (answer.outcome !== "ambiguous") {
      return answer.outcome === "found" ? answer.match.commune.code : "unknown";
    }
    return answer.matches.map(({ commune }) => commune.code).join(" ");
  };

  it.each([
    ["phường Vạn Phúc, quận Hà Đông, Hà Nội", "09556"],
    ["Kim Lan, Gia Lâm", "00577"],
    ["xã Phùng Xá, huyện Thạch Thất", "10003"],
    ["Hòa Lạc, Hà Nội".normalize("NFD"), "09988"],
    ["duong lam son tay", "09574"],
  ])("%j means one commune", (text, code) => {
    expect(resolved(text)).toBe(code);
  });

  it.each([
    ["Vạn Phúc, Hà Nội", "00685 09556"],
    ["Phùng Xá, Hà Nội", "10003 10465"],
    ["xã Bát Tràng, huyện Gia Lâm", "00577 00145 00565"],
    ["Dịch Vọng Hậu", "00160 00166"],
  ])("%j is ambiguous and gives every choice", (text, choices) => {
    expect(resolved(text)).toBe(choices);
  });

  it("is unknown when it is only begun, misspelt, empty or a district's", () => {
    expect(["Bát Trà", "Bat Trangg", "", "quận Hà Đông"].map(resolved)).toEqual([
      "unknown",
      "unknown",
      "unknown",
      "unknown",
    ]);
  });

  it("is not guessed from other accents than those typed", () => {
    expect(resolved("Văn Hà, Hà Nội")).not.toContain("00475");
    expect(resolved("Vân Hà, huyện Đông Anh")).toContain("00475");
  });
});
