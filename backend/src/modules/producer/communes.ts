import {
  type AddressIndex,
  buildAddressIndex,
  type CommuneMatch,
  formerUnitText,
} from "@saolang/domain/address";
import { adminUnits } from "@saolang/domain/address/data";

let built: AddressIndex | null = null;

/** The search over today's and former names; built when the office first asks, for it holds 15,000 names. */
export function communeIndex(): AddressIndex {
  built ??= buildAddressIndex(adminUnits);
  return built;
}

/** A commune somebody can choose. */
export interface CommuneChoice {
  readonly code: string;
  readonly name: string;
  readonly province: string;
  /** The former unit that was named, as "Phường Vạn Phúc, quận Hà Đông". */
  readonly former: string | null;
}

export function toChoice({ commune, former }: CommuneMatch): CommuneChoice {
  return {
    code: commune.code,
    name: commune.name,
    province: commune.province.name,
    former: former === null ? null : formerUnitText(former),
  };
}
