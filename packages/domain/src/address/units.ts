/**
 * The list in force, compact: rows refer to each other by position. Codes are text, five
 * digits for a commune, two for a province, with leading zeros (QĐ 19/2025/QĐ-TTg).
 */
export interface AdminUnits {
  /** [code, name] */
  readonly provinces: readonly (readonly [string, string])[];
  /** [code, position of its province, name] */
  readonly communes: readonly (readonly [string, number, string])[];
  /** Names of provinces before 1 July 2025. */
  readonly oldProvinces: readonly string[];
  /** [name, position of its old province] */
  readonly oldDistricts: readonly (readonly [string, number])[];
  /** [name, position of its old district, position of the commune it went to]; a split unit has several rows. */
  readonly oldCommunes: readonly (readonly [string, number, number])[];
}

export interface Province {
  readonly code: string;
  /** With its kind: "Thành phố Hà Nội". */
  readonly name: string;
}

/** A commune, ward or special zone: since 1 July 2025 nothing stands between it and the province. */
export interface Commune {
  readonly code: string;
  /** With its kind: "Phường Hà Đông". */
  readonly name: string;
  readonly province: Province;
}

/** A unit as it was before 1 July 2025, which people still write. */
export interface FormerUnit {
  readonly name: string;
  readonly district: string;
  readonly province: string;
}

/** "Phường Hà Đông, Thành phố Hà Nội" */
export function communeText(commune: Commune): string {
  return `${commune.name}, ${commune.province.name}`;
}

/** "Phường Vạn Phúc, quận Hà Đông", to follow "trước là". */
export function formerUnitText(unit: FormerUnit): string {
  return `${unit.name}, ${unit.district.charAt(0).toLowerCase()}${unit.district.slice(1)}`;
}
