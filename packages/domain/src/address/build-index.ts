import { accentKey, fold } from "../text/index.js";
import type { AdminUnits, Commune, FormerUnit, Province } from "./units.js";

/** One name under which a commune can be found. */
export interface AddressEntry {
  readonly commune: Commune;
  /** null for the name in force. */
  readonly former: FormerUnit | null;
  /** Folded words of name, district and province, a space before each. */
  readonly searched: string;
  /** Folded words of the name without its kind: "ha dong". */
  readonly bareName: string;
  /** The same with its accents: "hà đông". */
  readonly accentedName: string;
  /** Folded name of the former district without its kind; "" for the name in force. */
  readonly bareDistrict: string;
  /** True when the commune is called so today, as "Xã Bát Tràng" was before and is now. */
  readonly isNameInForce: boolean;
}

export interface AddressIndex {
  readonly provinces: readonly Province[];
  readonly communesByCode: ReadonlyMap<string, Commune>;
  readonly entries: readonly AddressEntry[];
}

const kind = /^(?:phường|xã|thị trấn|đặc khu) /iu;
const districtKind = /^(?:quận|huyện|thị xã|thành phố) /iu;

const onlyWords = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim();

function at<Row>(rows: readonly Row[], position: number): Row {
  const row = rows[position];
  if (row === undefined) throw new RangeError(`administrative units: no row ${position}`);
  return row;
}

/** Prepares the lookup of communes; build it once and keep it (about 15,000 names). */
export function buildAddressIndex(units: AdminUnits): AddressIndex {
  const provinces = units.provinces.map(([code, name]): Province => ({ code, name }));
  const communes = units.communes.map(([code, province, name]): Commune => {
    return { code, name, province: at(provinces, province) };
  });
  const districts = units.oldDistricts.map(([name, province]) => {
    const provinceName = at(units.oldProvinces, province);
    return {
      name,
      province: provinceName,
      folded: fold(onlyWords(`${name} ${provinceName}`)),
      bare: fold(onlyWords(name.replace(districtKind, ""))),
    };
  });
  const foldedProvinces = new Map(provinces.map((province) => [province, fold(province.name)]));

  const keyOf = (name: string): string => accentKey(onlyWords(name.replace(kind, "")));
  const nameInForce = new Map(communes.map((commune) => [commune, keyOf(commune.name)]));
  const entry = (
    commune: Commune,
    former: FormerUnit | null,
    name: string,
    foldedRest: string,
    bareDistrict: string,
  ): AddressEntry => {
    const accentedName = keyOf(name);
    return {
      commune,
      former,
      searched: ` ${fold(onlyWords(name))} ${foldedRest}`,
      bareName: fold(accentedName),
      accentedName,
      bareDistrict,
      isNameInForce: accentedName === nameInForce.get(commune),
    };
  };
  const current = communes.map((commune) =>
    entry(commune, null, commune.name, foldedProvinces.get(commune.province) ?? "", ""),
  );
  const former = units.oldCommunes.map(([name, district, commune]) => {
    const old = at(districts, district);
    const unit: FormerUnit = { name, district: old.name, province: old.province };
    return entry(at(communes, commune), unit, name, old.folded, old.bare);
  });
  return {
    provinces,
    communesByCode: new Map(communes.map((commune) => [commune.code, commune])),
    entries: [...current, ...former],
  };
}

/** The commune of a five-digit code; null when the list in force has none. */
export function findCommune(index: AddressIndex, code: string): Commune | null {
  return index.communesByCode.get(code) ?? null;
}

/** The communes of a province, by code. */
export function communesOf(index: AddressIndex, provinceCode: string): Commune[] {
  return [...index.communesByCode.values()].filter(
    (commune) => commune.province.code === provinceCode,
  );
}
