import { placeFinder, type PlaceFinder } from "@saolang/domain/annex";
import { type AddressIndex, buildAddressIndex } from "@saolang/domain/address";
import adminUnits from "@saolang/domain/address/data";

interface Units {
  readonly index: AddressIndex;
  readonly findPlace: PlaceFinder;
}

let built: Units | null = null;

/** The list of communes with its old names; built at the first import, for it is 15,000 names. */
export function units(): Units {
  if (built === null) {
    const index = buildAddressIndex(adminUnits);
    built = { index, findPlace: placeFinder(index) };
  }
  return built;
}
