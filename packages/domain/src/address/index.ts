export { buildAddressIndex, communesOf, findCommune, type AddressIndex } from "./build-index.js";
export * from "./search.js";
export * from "./units.js";
